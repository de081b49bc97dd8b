global using CSharpCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.CSharpText>;
global using HclCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.HclText>;
global using MarkdownCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.MarkdownText>;
global using MermaidCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.MermaidText>;
global using XmlCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.XmlText>;
global using YamlCode = Wiv.Catalog.Core.Text.Output.Code<Wiv.Catalog.Core.Text.Output.YamlText>;
