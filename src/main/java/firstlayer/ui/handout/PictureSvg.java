package firstlayer.ui.handout;

import firstlayer.note.html.HtmlMarkup;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SVG document as a part of an HTML page. */
final class PictureSvg {

    private static final Pattern ROOT =
            Pattern.compile("(?s)^.*?<svg[^>]*?(\\swidth=\"[^\"]*\"\\sheight=\"[^\"]*\"\\sviewBox=\"[^\"]*\")[^>]*>"
                    + "\\s*(?:<title>[^<]*</title>)?\\s*(?:<desc>[^<]*</desc>)?");

    private PictureSvg() {}

    /**
     * @param document whose root has a width, a height and a view box, in this order
     * @param words    what is read out in place of the picture
     */
    static String inline(String document, String words) {
        return ROOT.matcher(document)
                .replaceFirst(root -> Matcher.quoteReplacement("<svg class=\"picture\" role=\"img\" aria-label=\""
                        + HtmlMarkup.escaped(words) + "\"" + root.group(1) + ">"))
                .strip();
    }
}
