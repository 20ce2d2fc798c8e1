package firstlayer.widgets.neuron.view;

import firstlayer.plot.Brush;
import firstlayer.plot.Pen;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text between its words. */
final class WrappedText {

    private WrappedText() {}

    /** Lines no wider than this many em; a word that is wider has a line of its own. */
    static List<String> lines(Pen pen, String words, double width, Brush brush) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || pen.widthOf(longer, brush) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }
}
