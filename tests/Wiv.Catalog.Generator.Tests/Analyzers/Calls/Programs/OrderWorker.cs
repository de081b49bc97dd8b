using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.Model;
using Amazon.KeyManagementService;
using Amazon.KeyManagementService.Model;
using Amazon.SQS;
using Amazon.SQS.Model;

namespace Orders;

/// <summary>An order as it lies in the table.</summary>
[DynamoDBTable("Orders")]
public sealed class Order
{
    [DynamoDBHashKey]
    public string Id { get; set; } = "";

    public string Secret { get; set; } = "";
}

/// <summary>Takes orders from a queue, keeps them in a table, and tells who waits for them.</summary>
public sealed class OrderWorker(
    IAmazonSQS sqs,
    IAmazonDynamoDB dynamo,
    IDynamoDBContext context,
    IAmazonKeyManagementService kms,
    string queue,
    string next
)
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            ReceiveMessageResponse received = await sqs.ReceiveMessageAsync(
                new ReceiveMessageRequest { QueueUrl = queue, WaitTimeSeconds = 20 },
                cancellation
            );
            foreach (Message message in received.Messages ?? [])
            {
                await HandleAsync(message, cancellation);
            }
        }
    }

    private async Task HandleAsync(Message message, CancellationToken cancellation)
    {
        if (!await ClaimAsync(message.MessageId, cancellation))
        {
            await sqs.ChangeMessageVisibilityAsync(queue, message.ReceiptHandle, 60, cancellation);
            return;
        }

        Order? known = await context.LoadAsync<Order>(message.MessageId, cancellation);
        Order order = known ?? new Order { Id = message.MessageId };
        DecryptResponse secret = await kms.DecryptAsync(
            new DecryptRequest { CiphertextBlob = new MemoryStream(Convert.FromBase64String(message.Body)) },
            cancellation
        );
        order.Secret = Convert.ToBase64String(secret.Plaintext.ToArray());
        await context.SaveAsync(order, cancellation);
        await sqs.SendMessageBatchAsync(next, [new SendMessageBatchRequestEntry(order.Id, order.Id)], cancellation);
        await sqs.DeleteMessageAsync(queue, message.ReceiptHandle, cancellation);
    }

    private async Task<bool> ClaimAsync(string id, CancellationToken cancellation)
    {
        try
        {
            PutItemRequest claim = new()
            {
                TableName = "Claims",
                Item = new() { ["Id"] = new AttributeValue(id) },
                ConditionExpression = "attribute_not_exists(Id)",
            };
            await dynamo.PutItemAsync(claim, cancellation);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }
}
