using Test = Wiv.Catalog.Generator.Tests.Analyzers.Statements.StatementTest<Wiv.Catalog.Generator.Analyzers.Statements.StatementFitAnalyzer>;

namespace Wiv.Catalog.Generator.Tests.Analyzers.Statements;

/// <summary>What of a statement is known when it is compiled, and that nothing is told of what is not.</summary>
public sealed class KnownPartTests
{
    [Fact]
    public Task Nothing_that_depends_on_what_is_not_known() =>
        Test.RunBody(
            """
            PolicyResource bucket = PolicyResource.Parse("arn:aws:s3:::shop");
            PolicyStatement.Allow("s3:GetObject", given).On(bucket);
            PolicyStatement.Allow(texts).On(bucket);
            PolicyStatement.Allow("s3:GetObject", "s3:ListAllMyBuckets").On(PolicyResource.Parse("arn:aws:s3:::shop/*"), resource);
            PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse($"arn:aws:s3:::{given}"));
            PolicyStatement.Allow("s3:GetObject").On(texts.Select(PolicyResource.Parse).ToArray());
            PolicyStatement.Allow("s3:GetObject", given).When("StringEquals", "s3:prefix", "x");
            PolicyStatement.Allow("s3:GetObject", given).When("StringEquals", "s3:prefx", "x");
            PolicyStatement.Allow("s3:GetObject").When(given, "s3:prefix", "x");
            PolicyStatement.Allow("s3:GetObject").When("StringEquals", given, "x");
            built.On(bucket).When("StringEquals", "s3:prefix", "x");
            """
        );

    [Fact]
    public Task Nothing_of_actions_that_AWS_does_not_have() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("s3:GetObjcet").On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow("s3:GetObject", "sss:Get").On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow("s3:GetObjcet").When("StringEquals", "s3:prefix", "x");
            """
        );

    [Fact]
    public Task Constants_in_every_form_are_known() =>
        Test.RunMembers(
            """
            static class Permissions { public static class S3 { public const string GetObject = "s3:GetObject"; } }

            const string Bucket = "shop";

            void Run()
            {
                const string arn = "arn:aws:s3:::" + Bucket;
                string action = Permissions.S3.GetObject;
                string[] actions = new[] { Permissions.S3.GetObject };
                PolicyStatement.Allow(Permissions.S3.GetObject).On(PolicyResource.Parse({|WIV1004:arn|}));
                PolicyStatement.Allow(action).On(PolicyResource.Parse({|WIV1004:$"arn:aws:s3:::{Bucket}"|}));
                PolicyStatement.Allow(new[] { action }).On(new[] { PolicyResource.Parse({|WIV1004:arn|}) });
                PolicyStatement.Allow([action]).On([PolicyResource.Parse({|WIV1004:arn|})]);
                PolicyStatement.Allow([action, .. actions]).On(PolicyResource.Parse(arn));
                PolicyStatement.Allow(actions).On(PolicyResource.Parse(arn));
                PolicyStatement.Allow(actions: action).WithSid("One").On(resources: Arn.Parse(value: {|WIV1004:arn|}));
                PolicyStatement.Allow(action).When(ConditionBlock.Of("Bool", "aws:SecureTransport", "true").And("StringEquals", {|WIV1004:"s3:prefix"|}, "x"));
                PolicyStatement.Allow(action).When(ConditionBlock.Empty.And(ConditionBlock.Of("StringEquals", {|WIV1004:"s3:prefix"|}, "x")));
            }
            """
        );

    [Fact]
    public Task A_local_is_followed_while_it_has_one_value() =>
        Test.RunBody(
            """
            string once = "s3:GetObject", twice = "s3:GetObject", written = "s3:GetObject", joined = "s3:GetObject", split = "s3:GetObject";
            twice = "s3:ListBucket";
            Fill(out written);
            joined += "Acl";
            (split, _) = ("s3:ListBucket", 1);
            string later;
            later = "s3:GetObject";
            foreach (string each in texts) { PolicyStatement.Allow(each).On(PolicyResource.Parse("arn:aws:s3:::shop")); }
            PolicyStatement.Allow(once).On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop"|}));
            Action late = () => PolicyStatement.Allow(once).On(PolicyResource.Parse({|WIV1004:"arn:aws:s3:::shop"|}));
            PolicyStatement.Allow(twice).On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow(written).On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow(joined).On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow(split).On(PolicyResource.Parse("arn:aws:s3:::shop"));
            PolicyStatement.Allow(later).On(PolicyResource.Parse("arn:aws:s3:::shop"));
            static void Fill(out string text) => text = "s3:ListBucket";
            """
        );

    [Fact]
    public Task A_statement_to_which_more_is_added_later_is_not_known() =>
        Test.Run(
            """
            using Wiv.Catalog;

            static class Service
            {
                static PolicyStatement OnAny(this PolicyStatement statement) => statement.On(PolicyResource.Any);

                static void Run()
                {
                    PolicyResource objects = PolicyResource.Parse("arn:aws:s3:::shop/*");
                    PolicyStatement.Allow("s3:GetObject", "s3:ListAllMyBuckets").On(objects).OnAny();
                    PolicyStatement.Allow("s3:GetObject", {|WIV1004:"s3:ListAllMyBuckets"|}).On(objects);
                    PolicyStatement.Allow("s3:GetObject").OnAny().On(PolicyResource.Parse("arn:aws:s3:::shop"));
                    PolicyStatement read = PolicyStatement.Allow("s3:GetObject", "s3:ListAllMyBuckets").On(objects);
                    PolicyDocument.Create(read.On(PolicyResource.Any));
                    PolicyStatement same = PolicyStatement.Allow("s3:GetObject", {|WIV1004:"s3:ListAllMyBuckets"|}).On(objects);
                    PolicyDocument.Create(same);
                }
            }
            """
        );

    [Fact]
    public Task An_empty_text_is_a_place_left_open() =>
        Test.RunBody(
            """
            PolicyStatement.Allow("s3:GetObject").On(PolicyResource.Parse("")).When("", "").When("StringEquals", "", "x");
            """
        );
}
