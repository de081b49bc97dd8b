namespace Wiv.Catalog.Core.Importing.Terraform;

/// <summary>What to do where Terraform has to compute something.</summary>
internal static class TerraformAdvice
{
    public const string ShowPlan =
        "only the plan has the result: import what 'terraform plan -out plan.out' and 'terraform show -json plan.out' write";
}
