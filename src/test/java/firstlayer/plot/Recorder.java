package firstlayer.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes down what a surface is asked to draw. */
final class Recorder implements Surface {

    private final Surface behind;
    private final List<String> log = new ArrayList<>();

    Recorder(Surface behind) {
        this.behind = behind;
    }

    List<String> log() {
        return log;
    }

    private static String of(Outline outline) {
        StringBuilder path = new StringBuilder();
        int n = 0;
        for (int i = 0; i < outline.size(); i++) {
            path.append(outline.verb(i));
            for (int k = 0; k < outline.verb(i).numbers; k++) {
                path.append(' ').append(outline.number(n++));
            }
        }
        return path.toString();
    }

    @Override
    public void stroke(Outline outline, Ink ink, double opacity, double width, double[] dash) {
        log.add("stroke " + of(outline) + ink + opacity + " " + width + Arrays.toString(dash));
        behind.stroke(outline, ink, opacity, width, dash);
    }

    @Override
    public void fill(Outline outline, Ink ink, double opacity) {
        log.add("fill " + of(outline) + ink + opacity);
        behind.fill(outline, ink, opacity);
    }

    @Override
    public void beginWords(String words) {
        log.add("words " + words);
        behind.beginWords(words);
    }

    @Override
    public void endWords() {
        log.add("end of words");
        behind.endWords();
    }

    @Override
    public void text(String text, Face face, double x, double y, Ink ink, double opacity) {
        log.add("text " + text + face + x + " " + y + ink + opacity);
        behind.text(text, face, x, y, ink, opacity);
    }

    @Override
    public void raster(Raster raster, Box box) {
        log.add("raster " + Arrays.hashCode(raster.argb()) + box);
        behind.raster(raster, box);
    }

    @Override
    public void clip(Box box) {
        log.add("clip " + box);
        behind.clip(box);
    }

    @Override
    public void unclip() {
        log.add("unclip");
        behind.unclip();
    }
}
