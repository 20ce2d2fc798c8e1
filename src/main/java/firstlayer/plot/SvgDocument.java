package firstlayer.plot;

import javafx.geometry.Point2D;

/** An SVG document while drawings are put in it: what they share are letters and the names of clips. */
final class SvgDocument {

    private final SvgGlyphs glyphs;
    private final StringBuilder body = new StringBuilder();
    private final SvgHead head;
    private int clips;

    SvgDocument(SvgHead head) {
        this.head = head;
        this.glyphs = new SvgGlyphs(head.ids());
    }

    SvgGlyphs glyphs() {
        return glyphs;
    }

    /** A name that no other clip has. */
    String freshClip() {
        clips++;
        return head.ids() + "clip" + clips;
    }

    /** A surface whose left top corner lies there. */
    SvgSurface surface(Palette palette) {
        return new SvgSurface(this, palette);
    }

    void add(SvgSurface surface, Point2D at) {
        body.append("<g transform=\"translate(")
                .append(SvgSurface.number(at.getX()))
                .append(' ')
                .append(SvgSurface.number(at.getY()))
                .append(")\">\n")
                .append(surface.text())
                .append("</g>\n");
    }

    /**
     * @param ground the colour behind everything
     */
    String text(double width, double height, String ground) {
        String size = "width=\"" + SvgSurface.number(width) + "\" height=\"" + SvgSurface.number(height) + '"';
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\" "
                + size + " viewBox=\"0 0 " + SvgSurface.number(width) + ' ' + SvgSurface.number(height) + "\">\n"
                + "<title>" + SvgSurface.escaped(head.title()) + "</title>\n"
                + "<desc>" + SvgSurface.escaped(head.source()) + "</desc>\n"
                + "<defs>\n" + glyphs.definitions() + "</defs>\n"
                + "<rect " + size + " fill=\"" + ground + "\"/>\n"
                + body + "</svg>\n";
    }
}
