namespace Wiv.Catalog.Generator.Tests.Analyzers.Policies;

/// <summary>A policy that calls make of literals is read as an interpolated one is.</summary>
public sealed class MadeTextTests
{
    private const string Head = """{{ \"Version\": \"2012-10-17\", \"Statement\": [{{ \"Effect\": \"Allow\", """;

    [Theory]
    [InlineData(
        """string.Format("HEAD\"Action\": \"{|WIV0130:s3:GetObjcet|}\", \"Resource\": \"arn:aws:s3:::{0}/*\" }}] }}", bucket)"""
    )]
    [InlineData(
        """String.Format("HEAD\"Action\": \"{|WIV0130:{0}|}\", \"Resource\": \"arn:aws:s3:::{1}/*\" }}] }}", Action, bucket)"""
    )]
    [InlineData(
        """string.Format(null, "HEAD\"{|WIV0105:Acton|}\": \"s3:GetObject\", \"Action\": \"s3:{0}\", \"Resource\": \"*\" }}] }}", given)"""
    )]
    [InlineData(
        """string.Format("HEAD" + "\"Action\": \"{|WIV0130:s3:GetObjcet|}\", \"Resource\": \"arn:aws:s3:::{0}/*\" }}] }}", bucket).Replace("x", given)"""
    )]
    public Task A_format_is_read_with_its_arguments(string expression) => PolicyTest.RunValue(WithHead(expression));

    [Theory]
    [InlineData("""string.Format("HEAD\"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::{0}/*\" }}] }}", bucket)""")]
    [InlineData("""string.Format("HEAD\"Action\": \"s3:{0}\", \"Resource\": \"{1}\" }}] }}", many)""")]
    [InlineData("""string.Format("HEAD\"Action\": \"s3:GetObjcet\", \"Resource\": \"{zero}\" }}] }}", given)""")]
    [InlineData("""string.Format("HEAD\"Action\": \"s3:GetObjcet\", \"Resource\": \"*\" }] }}", given)""")]
    [InlineData("""string.Format("{0} is the Statement of {1}", given, bucket)""")]
    [InlineData("""string.Format(given, bucket)""")]
    public Task Nothing_is_told_of_what_is_not_known_or_no_policy(string expression) => PolicyTest.RunValue(WithHead(expression));

    [Theory]
    [InlineData(
        """"
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "{|WIV0130:s3:GetObjcet|}", "Resource": "arn:aws:s3:::BUCKET/*" }] }""".Replace("BUCKET", bucket)
            """"
    )]
    [InlineData(
        """"
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "{|WIV0130:ACTION|}", "Resource": "arn:aws:s3:::BUCKET/*" }] }""".Replace("ACTION", Action).Replace("BUCKET", bucket)
            """"
    )]
    [InlineData(
        """"
            """{ 'Version': '2012-10-17', 'Statement': [{ 'Effect': '{|WIV0104:allow|}', 'Action': 's3:GetObject', 'Resource': 'arn:aws:s3:::a/*' }] }""".Replace('\'', '"')
            """"
    )]
    [InlineData(
        """"
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "WHAT", "Resource": "arn:aws:s3:::a/*" }] }""".Replace("WHAT", given)
            """"
    )]
    [InlineData(
        """"
            """{ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "s3:GetObjcet", "Resource": "*" }] }""".Replace(given, bucket)
            """"
    )]
    public Task A_text_is_read_with_what_is_replaced(string expression) => PolicyTest.RunValue(expression.Trim());

    [Theory]
    [InlineData(
        """new System.Text.StringBuilder("{ \"Version\": \"2012-10-17\", ").Append("\"Statement\": [{ \"Effect\": \"{|WIV0104:allow|}\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::").Append(bucket).Append("/*\" }] }").ToString()"""
    )]
    [InlineData(
        """new System.Text.StringBuilder().AppendLine(Head).AppendFormat("\"Statement\": [{{ \"Effect\": \"Allow\", \"Action\": \"{|WIV0130:{0}|}\", \"Resource\": \"arn:aws:s3:::{1}/*\" }}] }}", Action, bucket).ToString()"""
    )]
    [InlineData(
        """new System.Text.StringBuilder(Head).Append("\"Statement\": [{ \"Effect\": \"Allow\", \"Action\": \"s3:GetObjcet\", \"Resource\": \"*\" }] }").Insert(0, given).ToString()"""
    )]
    public Task A_chain_of_appends_is_read(string expression) => PolicyTest.RunValue(expression);

    [Fact]
    public Task Appends_of_a_block_are_read() =>
        PolicyTest.Run(
            PolicyTest.InService(
                """
                var text = new System.Text.StringBuilder();
                text.Append("{ \"Version\": \"2012-10-17\", \"Statement\": [");
                text.Append("{ \"Effect\": \"Allow\", \"Action\": \"{|WIV0130:s3:GetObjcet|}\", ").AppendLine("\"Resource\": \"arn:aws:s3:::a/*\" }");
                foreach (string one in many)
                {
                    text.Append(",").Append(one);
                }

                text.Append("] }");
                Console.WriteLine(text.ToString());
                """
            )
        );

    [Fact]
    public Task A_builder_that_others_get_is_not_followed() =>
        PolicyTest.Run(
            PolicyTest.InService(
                """
                var text = new System.Text.StringBuilder("{ \"Version\": \"2012-10-17\", ");
                text.Append("\"Statement\": [{ \"Effect\": \"alow\" }] }");
                Console.WriteLine(text);
                Console.WriteLine(text.ToString());
                """
            )
        );

    [Fact]
    public Task A_place_makes_a_policy_of_what_calls_make() =>
        PolicyTest.RunValue(
            WithHead(
                """PolicyDocument.Parse(string.Format("HEAD\"Action\": \"{|WIV0130:s3:GetObjcet|}\", \"Resource\": \"arn:aws:s3:::{0}\" }}] }}", bucket))"""
            )
        );

    private static string WithHead(string expression) => expression.Replace("HEAD", Head, StringComparison.Ordinal);
}
