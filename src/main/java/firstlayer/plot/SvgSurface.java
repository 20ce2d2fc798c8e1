package firstlayer.plot;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes SVG elements. */
final class SvgSurface implements Surface {

    private final StringBuilder out = new StringBuilder();
    private final SvgDocument document;
    private final Palette palette;

    SvgSurface(SvgDocument document, Palette palette) {
        this.document = document;
        this.palette = palette;
    }

    String text() {
        return out.toString();
    }

    /** At most two decimals, no language's comma. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith("00") ? text.substring(0, text.length() - 3) : text;
    }

    @Override
    public void stroke(Outline outline, Ink ink, double opacity, double width, double[] dash) {
        out.append("<path fill=\"none\" stroke=\"").append(palette.hex(ink));
        out.append("\" stroke-width=\"").append(number(width)).append("\" stroke-linejoin=\"round\"");
        if (dash.length > 0) {
            out.append(" stroke-dasharray=\"")
                    .append(Arrays.stream(dash).mapToObj(SvgSurface::number).collect(Collectors.joining(" ")))
                    .append('"');
        } else {
            out.append(" stroke-linecap=\"round\"");
        }
        path(outline, "stroke-opacity", opacity);
    }

    @Override
    public void fill(Outline outline, Ink ink, double opacity) {
        out.append("<path fill=\"").append(palette.hex(ink)).append('"');
        path(outline, "fill-opacity", opacity);
    }

    private void path(Outline outline, String opacityName, double opacity) {
        if (opacity < 1) {
            out.append(' ')
                    .append(opacityName)
                    .append("=\"")
                    .append(number(opacity))
                    .append('"');
        }
        out.append(" d=\"");
        int n = 0;
        for (int i = 0; i < outline.size(); i++) {
            Outline.Verb verb = outline.verb(i);
            out.append(
                    switch (verb) {
                        case MOVE -> 'M';
                        case LINE -> 'L';
                        case CURVE -> 'C';
                        case CLOSE -> 'Z';
                    });
            for (int k = 0; k < verb.numbers; k++) {
                out.append(k == 0 ? "" : " ").append(number(outline.number(n++)));
            }
        }
        out.append("\"/>\n");
    }

    @Override
    public void beginWords(String words) {
        out.append("<g aria-label=\"").append(escaped(words)).append("\">\n");
    }

    @Override
    public void endWords() {
        out.append("</g>\n");
    }

    @Override
    public void text(String text, Face face, double x, double y, Ink ink, double opacity) {
        text(text, face, x, y, palette.hex(ink), opacity);
    }

    /**
     * @param color as SVG writes it
     */
    void text(String text, Face face, double x, double y, String color, double opacity) {
        String uses = document.glyphs().uses(text, face.bold());
        if (uses.isEmpty()) {
            return;
        }
        out.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y));
        out.append(String.format(Locale.ROOT, ") scale(%.5f)\" fill=\"", face.size() / SvgGlyphs.EM));
        out.append(color).append('"');
        if (opacity < 1) {
            out.append(" fill-opacity=\"").append(number(opacity)).append('"');
        }
        out.append('>').append(uses).append("</g>\n");
    }

    static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public void raster(Raster raster, Box box) {
        out.append("<image x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()));
        out.append("\" width=\"").append(number(box.width()));
        out.append("\" height=\"").append(number(box.height()));
        out.append("\" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,");
        out.append(Base64.getEncoder().encodeToString(Png.encode(raster))).append("\"/>\n");
    }

    @Override
    public void clip(Box box) {
        String clip = document.freshClip();
        out.append("<clipPath id=\"").append(clip).append("\"><path d=\"");
        out.append('M').append(number(box.x())).append(' ').append(number(box.y()));
        out.append('H').append(number(box.right())).append('V').append(number(box.bottom()));
        out.append('H').append(number(box.x())).append("Z\"/></clipPath>\n<g clip-path=\"url(#");
        out.append(clip).append(")\">\n");
    }

    @Override
    public void unclip() {
        out.append("</g>\n");
    }
}
