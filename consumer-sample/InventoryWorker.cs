using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Inventory;

/// <summary>Lists the customer's instances once.</summary>
internal sealed class InventoryWorker(
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
            logger.LogError(error, "The instances of {Account} could not be listed", customer.AccountId);
        }
        finally
        {
            lifetime.StopApplication();
        }
    }
}
