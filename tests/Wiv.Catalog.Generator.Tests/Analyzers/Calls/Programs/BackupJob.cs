using System.Security.Cryptography;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;

namespace Backup;

/// <summary>Copies a folder to a bucket each night, keeps thirty days of it, and hands out links for a restore.</summary>
public sealed class BackupJob(IAmazonS3 s3, ITransferUtility transfer, string bucket, string archive)
{
    private const int DaysToKeep = 30;

    public async Task RunAsync(string folder, DateTime today, CancellationToken cancellation)
    {
        await PrepareAsync(cancellation);
        Dictionary<string, string> there = await ReadWhatIsThereAsync(cancellation);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string key = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (!there.TryGetValue(key, out string? hash) || hash != Hash(file))
            {
                await transfer.UploadAsync(file, bucket, key, cancellation);
            }
        }

        await ArchiveAsync($"archive/{today:yyyy-MM-dd}/", there.Keys, cancellation);
        await ForgetOldAsync(today.AddDays(-DaysToKeep), cancellation);
    }

    /// <summary>A link by which one file can be read for an hour; it is signed here, and whoever uses it calls.</summary>
    public Task<string> LinkAsync(string key, DateTime now) =>
        s3.GetPreSignedURLAsync(
            new GetPreSignedUrlRequest
            {
                BucketName = bucket,
                Key = key,
                Expires = now.AddHours(1),
                Verb = HttpVerb.GET,
            }
        );

    public async Task RestoreAsync(string key, string path, CancellationToken cancellation)
    {
        using GetObjectResponse response = await s3.GetObjectAsync(bucket, key, cancellation);
        await response.WriteResponseStreamToFileAsync(path, append: false, cancellation);
    }

    private async Task PrepareAsync(CancellationToken cancellation)
    {
        GetBucketVersioningResponse versioning = await s3.GetBucketVersioningAsync(
            new GetBucketVersioningRequest { BucketName = bucket },
            cancellation
        );
        if (versioning.VersioningConfig?.Status != VersionStatus.Enabled)
        {
            throw new InvalidOperationException("A bucket for backups keeps versions.");
        }

        await s3.PutLifecycleConfigurationAsync(
            new PutLifecycleConfigurationRequest { BucketName = archive, Configuration = new LifecycleConfiguration() },
            cancellation
        );
    }

    private async Task<Dictionary<string, string>> ReadWhatIsThereAsync(CancellationToken cancellation)
    {
        Dictionary<string, string> there = new(StringComparer.Ordinal);
        IListObjectsV2Paginator pages = s3.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = bucket });
        await foreach (S3Object item in pages.S3Objects.WithCancellation(cancellation))
        {
            GetObjectMetadataResponse head = await s3.GetObjectMetadataAsync(bucket, item.Key, cancellation);
            there[item.Key] = head.Metadata["x-amz-meta-sha256"];
        }

        return there;
    }

    private async Task ArchiveAsync(string prefix, IEnumerable<string> keys, CancellationToken cancellation)
    {
        Func<CopyObjectRequest, CancellationToken, Task<CopyObjectResponse>> copy = s3.CopyObjectAsync;
        foreach (string key in keys)
        {
            CopyObjectRequest request = new()
            {
                SourceBucket = bucket,
                SourceKey = key,
                DestinationBucket = archive,
                DestinationKey = prefix + key,
            };
            await copy(request, cancellation);
        }
    }

    private async Task ForgetOldAsync(DateTime before, CancellationToken cancellation)
    {
        ListVersionsResponse versions = await s3.ListVersionsAsync(
            new ListVersionsRequest { BucketName = archive },
            cancellation
        );
        List<KeyVersion> old =
        [
            .. (versions.Versions ?? [])
                .Where(version => version.LastModified < before)
                .Select(version => new KeyVersion { Key = version.Key }),
        ];
        if (old.Count > 0)
        {
            await s3.DeleteObjectsAsync(new DeleteObjectsRequest { BucketName = archive, Objects = old }, cancellation);
        }
    }

    private static string Hash(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
