package firstlayer.ui.controls;

/** The place of a mistake in typed text, drawn with the text: two lines of equally wide letters, the second with a caret. */
final class Caret {

    private static final int BEFORE = 24;
    private static final int AFTER = 12;

    private Caret() {}

    /**
     * @param at index of the first character that is wrong; the text's length where something is missing at its end
     */
    static String under(String text, int at) {
        int place = Math.max(0, Math.min(at, text.length()));
        int from = Math.max(0, place - BEFORE);
        int to = Math.min(text.length(), place + AFTER);
        String shown = (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
        return shown + "\n" + " ".repeat(place - from + (from > 0 ? 1 : 0)) + "^\n";
    }
}
