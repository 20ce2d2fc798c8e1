package firstlayer.note;

import firstlayer.note.node.FormulaBlock;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.NoteVisitor;
import firstlayer.note.node.Refused;
import firstlayer.note.node.StillPicture;
import firstlayer.note.node.StyledText;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * A reader's own answer as a tree: Markdown and formulas as notes have them, without what only a note may do. Tags are text, an
 * image is a picture of this program or none, and a link leads to the web or nowhere.
 */
public final class AnswerText extends NoteVisitor {

    private AnswerText() {}

    /**
     * @param text with plain line ends
     * @throws IllegalArgumentException for a text so dense that it cannot be shown, saying what is too much
     */
    public static Document read(String text) {
        Document document = Markdown.read(text);
        new Html(new Problems("")).shape(withoutTags(document));
        document.accept(new AnswerText());
        return document;
    }

    /** The Markdown of a picture: its words, and behind them what it is of. */
    public static String picture(String words, String link) {
        String description = words.replaceAll("\\s+", " ").replaceAll("[\\\\\\[\\]`*_<$]", "\\\\$0");
        String target = HandedIn.PICTURE + link;
        boolean plain = target.matches("[^\\s<>()\\\\]*");
        return "![" + description + "](" + (plain ? target : "<" + target.replaceAll("[<>\\\\]", "\\\\$0") + ">") + ")";
    }

    // Nobody is told of a mistake while writing: what does not work stands there as it was typed.
    private static Document withoutTags(Document document) {
        for (HtmlInline tag : Nodes.under(document, HtmlInline.class)) {
            if (!HandedIn.isKept(tag)) {
                Tree.replace(tag, new Text(tag.getLiteral()));
            }
        }
        return document;
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FormulaBlockParser.Lines lines)) {
            visitChildren(block);
        } else if (lines.closed() && !lines.tex().isBlank()) {
            Tree.replace(lines, new FormulaBlock(lines.tex()));
        } else {
            Tree.replace(lines, new Paragraph()).appendChild(new Code(lines.source()));
        }
    }

    // As it is handed in, below its question.
    @Override
    public void visit(Heading heading) {
        heading.setLevel(HandedIn.rank(heading));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        String target = link.getDestination();
        if (!target.matches("(?i)https?:.*") || !Links.isAddress(target)) {
            Tree.take(link, new Refused("a link here leads to the web; write it like https://example.org"));
        }
    }

    @Override
    public void visit(Image image) {
        String target = image.getDestination();
        Node shown = target.startsWith(HandedIn.PICTURE)
                ? new StillPicture(target.substring(HandedIn.PICTURE.length()))
                : new Refused("an image from elsewhere is not shown; Add the picture puts one of this program here");
        Tree.take(image, shown);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof DollarSign) {
            Tree.replace(node, new Text("$"));
        } else {
            visitChildren(node);
            if (node instanceof Strikethrough) {
                Tree.take(node, new StyledText(StyledText.Style.STRUCK));
            }
        }
    }
}
