package firstlayer.plot;

import java.util.List;
import java.util.Locale;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;

/** Drawings as files hold them. */
final class Export {

    private Export() {}

    static String svg(double width, double height, List<Drawing> drawings) {
        StringBuilder document = new StringBuilder();
        document.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %1$s %2$s\">%n",
                SvgSurface.number(width),
                SvgSurface.number(height)));
        int clips = 0;
        for (Drawing drawing : drawings) {
            SvgSurface surface = new SvgSurface(drawing.style().palette(), clips);
            drawing.drawOn(surface);
            clips = surface.clips();
            if (document.indexOf("<rect") < 0) {
                document.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                        .append(drawing.style().palette().hex(Ink.SURFACE))
                        .append("\"/>\n");
            }
            document.append("<g transform=\"translate(")
                    .append(SvgSurface.number(drawing.getLayoutX()))
                    .append(' ')
                    .append(SvgSurface.number(drawing.getLayoutY()))
                    .append(")\">\n")
                    .append(surface.text())
                    .append("</g>\n");
        }
        return document.append("</svg>\n").toString();
    }

    static WritableImage image(double width, double height, double scale, List<Drawing> drawings) {
        Canvas canvas = new Canvas(Math.ceil(width * scale), Math.ceil(height * scale));
        GraphicsContext context = canvas.getGraphicsContext2D();
        for (Drawing drawing : drawings) {
            context.save();
            context.scale(scale, scale);
            context.translate(drawing.getLayoutX(), drawing.getLayoutY());
            drawing.drawOn(context);
            context.restore();
        }
        SnapshotParameters parameters = new SnapshotParameters();
        drawings.stream()
                .findFirst()
                .ifPresent(
                        drawing -> parameters.setFill(drawing.style().palette().of(Ink.SURFACE, 1)));
        return canvas.snapshot(parameters, null);
    }
}
