using Amazon.SecurityToken;
using Inventory;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

HostApplicationBuilder builder = Host.CreateApplicationBuilder(args);
builder.Configuration.AddInMemoryCollection(Customer.Example);
builder.Configuration.AddEnvironmentVariables("INVENTORY_").AddCommandLine(args);

Customer customer = Customer.From(builder.Configuration.GetSection("Customer"));
builder.Services.AddSingleton(customer);
if (builder.Configuration.GetValue<bool>("Send"))
{
    builder.Services.AddSingleton<IAmazonSecurityTokenService, AmazonSecurityTokenServiceClient>();
    builder.Services.AddSingleton<IEc2ClientFactory, Ec2ClientFactory>();
    builder.Services.AddSingleton<CustomerRole>();
    builder.Services.AddSingleton<InstanceList>();
    builder.Services.AddHostedService<InventoryWorker>();
}
else
{
    // Without AWS at hand the service shows what it would send. Run it with --Send=true to send it.
    builder.Services.AddSingleton(Console.Out);
    builder.Services.AddHostedService<PreviewWorker>();
}

builder.Logging.SetMinimumLevel(LogLevel.Warning);
await builder.Build().RunAsync();
