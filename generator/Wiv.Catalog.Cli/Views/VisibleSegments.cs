using Spectre.Console;
using Spectre.Console.Rendering;
using Wiv.Catalog.Core.Text.Output;

namespace Wiv.Catalog.Cli.Views;

/// <summary>
/// Makes all drawn text visible, whatever draws it. Cells are cleaned earlier too, because their width counts; nothing gets past
/// this.
/// </summary>
internal sealed class VisibleSegments : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(IRenderable (drawn) => new Visible(drawn));

    private sealed class Visible(IRenderable drawn) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => drawn.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => drawn.Render(options, maxWidth).Select(Clean);

        private static Segment Clean(Segment segment) =>
            segment.IsControlCode || segment.IsLineBreak ? segment : new Segment(TerminalText.Of(segment.Text), segment.Style);
    }
}
