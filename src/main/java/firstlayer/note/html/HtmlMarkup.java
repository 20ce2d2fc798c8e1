package firstlayer.note.html;

/** Words as HTML. */
public final class HtmlMarkup {

    private HtmlMarkup() {}

    /** Words between two tags, or the value of an attribute in double quotes. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
