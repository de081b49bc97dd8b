using CsCheck;

namespace Wiv.Catalog.Tests.Documents;

public class ParseErrorTests
{
    [Theory]
    [InlineData("", 1, 1, "This is not JSON: ")]
    [InlineData("[]", 1, 1, "A policy is a JSON object, and here is an array.")]
    [InlineData("{}", 1, 1, "The policy has no Statement; add \"Statement\" with at least one statement.")]
    [InlineData(
        "{\n  \"Version\": \"2012-10-18\"}",
        2,
        14,
        "'2012-10-18' is not a version of the policy language; write \"2012-10-17\"."
    )]
    [InlineData("{\"version\":1}", 1, 2, "A policy has no 'version'; upper and lower case count, write 'Version'.")]
    [InlineData("{\"Foo\":1}", 1, 2, "A policy has no 'Foo'; it has Version, Id, Statement.")]
    [InlineData("{\"Id\":\"a\",\"Id\":\"b\"}", 1, 11, "'Id' stands here twice; join both into one.")]
    [InlineData("{\"Id\":3}", 1, 7, "Id is a text, and here is a number.")]
    [InlineData("{\"Statement\":[]}", 1, 14, "Statement is empty; a policy has at least one statement.")]
    [InlineData("{\"Statement\":[1]}", 1, 15, "A statement is an object, and here is a number.")]
    [InlineData("{\"Statement\":[[[[[", 1, 15, "A statement is an object, and here is an array.")]
    [InlineData("{\"Statement\":null}", 1, 14, "A statement is an object, and here is null.")]
    [InlineData("{\"Id\":\"é😀\", x}", 1, 14, "This is not JSON: ")]
    [InlineData("{\n\"Id\":\"a\"\n} x", 3, 3, "This is not JSON: ")]
    [InlineData("{\"Id\":\"a\",}", 1, 11, "This is not JSON: ")]
    [InlineData("{\"Id\":\"a\" // no comments\n}", 1, 11, "This is not JSON: ")]
    public void The_place_and_the_reason_are_said(string json, int line, int column, string message) =>
        Expect(json, line, column, message);

    [Theory]
    [InlineData(
        "'Action':'*','Resource':'*'",
        "The statement has no Effect; add \"Effect\": \"Allow\" or \"Effect\": \"Deny\".",
        -2
    )]
    [InlineData("'Effect':'Allow','Resource':'*'", "The statement has neither Action nor NotAction; add one of them.", -2)]
    [InlineData("'Effect':'Allow','Action':'*'", "The statement has neither Resource nor Principal; add \"Resource\"", -2)]
    [InlineData("'Effect':'allow'", "'allow' is no effect; Effect is \"Allow\" or \"Deny\", in this case.", 9)]
    [InlineData("'Effect':true", "Effect is \"Allow\" or \"Deny\", and here is a boolean.", 9)]
    [InlineData("'effect':'Allow'", "A statement has no 'effect'; upper and lower case count, write 'Effect'.", 0)]
    [InlineData(
        "'Action':'*','NotAction':'*'",
        "The statement has Action and cannot have NotAction too; write two statements.",
        13
    )]
    [InlineData("'NotResource':'*','Resource':'*'", "The statement has NotResource and cannot have Resource too", 18)]
    [InlineData("'NotPrincipal':'*','Principal':'*'", "The statement has NotPrincipal and cannot have Principal too", 19)]
    [InlineData("'Action':['s3:Get*','s3 Get']", "'s3 Get' is not an action: it has no ':'; an action is service:Name", 20)]
    [InlineData("'Action':[]", "Action is empty; give at least an action, or leave the element out.", 9)]
    [InlineData("'Action':[['*']]", "Action is a text or an array of texts, and here is an array.", 10)]
    [InlineData("'Resource':'bucket'", "'bucket' is not a policy resource: it does not begin with 'arn:'", 11)]
    [InlineData("'Resource':'arn:aws:sqs'", "'arn:aws:sqs' is not a policy resource: it has 3 fields of 6", 11)]
    [InlineData("'Sid':'\\ud800'", "An escape in this text is half of a surrogate pair", 6)]
    [InlineData("'\\udc00':1", "An escape in this text is half of a surrogate pair", 0)]
    [InlineData("'Principal':'123456789012'", "'123456789012' has no type; Principal is \"*\" or an object such as", 12)]
    [InlineData("'Principal':[]", "Principal is \"*\" or an object, and here is an array.", 12)]
    [InlineData("'Principal':{}", "Principal is empty; name a principal", 12)]
    [InlineData("'Principal':{'aws':'*'}", "Principal has no 'aws'; upper and lower case count, write 'AWS'.", 13)]
    [InlineData("'Principal':{'Service':'*'}", "'*' is not a principal of type Service: a service principal is", 23)]
    [InlineData(
        "'Condition':{'stringEquals':{}}",
        "'stringEquals' is not a condition operator: upper and lower case count; write StringEquals.",
        13
    )]
    [InlineData("'Condition':{'Bool':{}}", "Bool is empty; give it a condition key, or leave it out.", 20)]
    [InlineData("'Condition':{'Bool':true}", "Bool is an object of condition keys, and here is a boolean.", 20)]
    [InlineData("'Condition':{'Bool':{'SecureTransport':true}}", "'SecureTransport' is not a condition key: it has no ':'", 21)]
    [InlineData("'Condition':{'Bool':{'aws:a':true,'AWS:A':true}}", "'AWS:A' stands here twice; join both into one.", 34)]
    [InlineData("'Condition':{'Bool':{'aws:a':[]}}", "'aws:a' has no value; give at least one, or leave the key out.", 29)]
    [InlineData(
        "'Condition':{'Bool':{'aws:a':null}}",
        "The values of 'aws:a' are texts, booleans or numbers, and here is null.",
        29
    )]
    [InlineData("'Condition':{'Bool':{'aws:a':true},'Bool':{'aws:b':true}}", "'Bool' stands here twice", 35)]
    public void Flaws_in_a_statement_are_found(string members, string message, int offset)
    {
        // The statement stands in line 3; its members begin in column 7, its brace two columns before.
        string json = "{\n  \"Statement\": [\n    { " + members.Replace('\'', '"') + " }\n  ]\n}";

        Expect(json, 3, 7 + offset, message);
    }

    [Fact]
    public void Repeated_sids_are_found_and_empty_ones_are_none()
    {
        const string Rest = "\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"";

        Expect(
            $"{{\"Statement\":[{{\"Sid\":\"a\",{Rest}}},\n{{\"Sid\":\"a\",{Rest}}}]}}",
            2,
            8,
            "Another statement has the Sid 'a'; a Sid is unique."
        );
        Assert.True(PolicyDocument.TryParse($"{{\"Statement\":[{{\"Sid\":\"\",{Rest}}},{{\"Sid\":\"\",{Rest}}}]}}", out _));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'\n', (byte)'"', 0xC3, 0xA9, 0xFF, (byte)'"' }, 2, 3)]
    [InlineData(new byte[] { (byte)'"', 0xC0, 0xAF }, 1, 2)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1, 1)]
    [InlineData(new byte[] { (byte)' ', 0xF4, 0x90, 0x80, 0x80 }, 1, 2)]
    [InlineData(new byte[] { (byte)' ', 0xE2, 0x82 }, 1, 2)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)' ', 0x80 }, 1, 2)]
    public void Bytes_that_are_no_utf8_are_found(byte[] utf8, int line, int column)
    {
        PolicyFormatException error = Assert.Throws<PolicyFormatException>(() => PolicyDocument.Parse(utf8));

        Assert.Equal($"Line {line}, column {column}: The bytes are not UTF-8; save the policy as UTF-8.", error.Message);
        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public void Half_a_character_in_a_string_is_found() =>
        Expect("{\n \"Id\":\"😀\uD800\"}", 2, 10, "Half of a surrogate pair is no character");

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_depth_bomb_is_refused_at_once(char bracket)
    {
        string bomb = new(bracket, 1_000_000);

        Assert.Throws<PolicyFormatException>(() => PolicyDocument.Parse(bomb));
        Assert.Throws<PolicyFormatException>(() => PolicyDocument.Parse("{\"Statement\":" + bomb));
        Assert.Throws<PolicyFormatException>(() => PolicyDocument.Parse("{\"Statement\":{\"Condition\":" + bomb));
    }

    [Fact]
    public void Trying_throws_nothing()
    {
        Assert.False(PolicyDocument.TryParse((string?)null, out PolicyDocument? document));
        Assert.False(PolicyDocument.TryParse("{", out document));
        Assert.False(PolicyDocument.TryParse("{"u8, out document));
        Assert.Null(document);
        Assert.True(PolicyDocument.TryParse(PolicyDocument.Allow("s3:Get*").ToUtf8Bytes(), out document));
        Assert.Equal(PolicyDocument.Allow("s3:Get*"), document);
        Assert.Throws<ArgumentNullException>(() => PolicyDocument.Parse((string)null!));
    }

    [Fact]
    public void Random_bytes_give_a_position_or_a_policy() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.OneOf("{}[]\",:\\u\n d8"u8.ToArray()).Array[0, 40])
            .Sample(OnlyFormatErrors, iter: 20_000);

    [Fact]
    public void Damaged_policies_give_a_position_or_a_policy() =>
        Gen.Select(RandomPolicy.Document, Gen.Int[0, 2000], Gen.Byte, Gen.Int[0, 2])
            .Sample(
                (document, at, value, kind) =>
                {
                    List<byte> utf8 = [.. document.ToUtf8Bytes()];
                    at %= utf8.Count;
                    if (kind == 0)
                    {
                        utf8.RemoveRange(at, utf8.Count - at);
                    }
                    else if (kind == 1)
                    {
                        utf8[at] = value;
                    }
                    else
                    {
                        utf8.Insert(at, utf8[value % utf8.Count]);
                    }
                    OnlyFormatErrors([.. utf8]);
                },
                iter: 5000
            );

    private static void OnlyFormatErrors(byte[] utf8)
    {
        if (Record.Exception(() => PolicyDocument.Parse(utf8)) is { } error)
        {
            var place = Assert.IsType<PolicyFormatException>(error);
            Assert.True(place.Line >= 1 && place.Column >= 1);
        }
    }

    private static void Expect(string json, int line, int column, string message)
    {
        PolicyFormatException error = Assert.Throws<PolicyFormatException>(() => PolicyDocument.Parse(json));

        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.StartsWith($"Line {line}, column {column}: {message}", error.Message);
    }
}
