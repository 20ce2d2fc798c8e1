package firstlayer.plot;

/** A line with a filled head. */
final class Arrow {

    private Arrow() {}

    static void draw(Paper paper, double x1, double y1, double x2, double y2, MarkStyle style) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (!(length > 0.5)) {
            return;
        }
        double head = Math.min(length, 3 * paper.point() + 2.6 * paper.width(style));
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double backX = x2 - ux * head;
        double backY = y2 - uy * head;
        paper.stroke(paper.outline().move(x1, y1).line(backX, backY), style);
        double half = 0.45 * head;
        Outline tip = paper.outline()
                .move(x2, y2)
                .line(backX - uy * half, backY + ux * half)
                .line(backX + uy * half, backY - ux * half)
                .close();
        paper.fill(tip, style);
    }
}
