package firstlayer.note.html;

import firstlayer.note.Note;
import firstlayer.note.node.Predict;
import firstlayer.param.Role;
import java.util.Optional;
import java.util.Set;

/** Figures that say what they would be of. */
final class PaperFigures implements Figures {

    private record Sevens(String query) implements Digits {

        @Override
        public String apply(String name) {
            return "7";
        }

        @Override
        public Role role(String name) {
            return Role.RATE;
        }
    }

    @Override
    public Digits numbers(Optional<String> widget, String query) {
        return new Sevens(query);
    }

    @Override
    public Optional<Truth> truth(Note note, Predict predict) {
        return Optional.of(new Truth("w", "−5", "5", "−2.000"));
    }

    @Override
    public String formula(String tex, boolean display, Digits numbers) {
        return "<b>" + HtmlMarkup.escaped(tex) + "</b>";
    }

    @Override
    public void begin(String link, Set<String> without) {
        // Nothing takes long here.
    }

    @Override
    public String picture(String link, String words) {
        return "<i>" + HtmlMarkup.escaped(link) + "|" + HtmlMarkup.escaped(words) + "</i>";
    }
}
