using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wiv.Catalog;

namespace Inventory;

/// <summary>Lists the customer's instances once.</summary>
internal sealed partial class InventoryWorker(
    Customer customer,
    InstanceList instances,
    IHostApplicationLifetime lifetime,
    ILogger<InventoryWorker> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            foreach (string instance in await instances.ReadAsync(customer, stoppingToken))
            {
                Console.WriteLine(instance);
            }
        }
        catch (Amazon.Runtime.AmazonServiceException error)
        {
            NotListed(error, customer.AccountId);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(LogLevel.Error, "The instances of {account} could not be listed")]
    private partial void NotListed(Exception error, AccountId account);
}
