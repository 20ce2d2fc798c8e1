package firstlayer.script;

/**
 * A program that computes the numbers of one state from its settings alone, and prints each as {@code id = number}.
 *
 * @param language what it is written in, and with which library where it needs one
 * @param text     ends in a line break
 */
public record Script(Language language, String text) {

    /** The program with the link of its state above it, as a comment. */
    public String under(String link) {
        return "# first-layer " + link + "\n" + text;
    }

    /** What a program may be written in. */
    public enum Language {
        /** Python 3 with {@code math} alone. */
        PYTHON("Python"),
        /** Python 3 with PyTorch, whose automatic differentiation gives the gradients. */
        PYTORCH("PyTorch");

        /** As it stands in a menu. */
        public final String label;

        Language(String label) {
            this.label = label;
        }
    }
}
