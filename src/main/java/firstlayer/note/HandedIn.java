package firstlayer.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * One answer as it stands below its question: the reader's words, with what would change the file around them made harmless.
 * Headings are of a lower rank than the question, tags are text, and a block of code that was left open ends.
 */
final class HandedIn extends AbstractVisitor {

    static final String PICTURE = "picture:";

    private static final int QUESTION = 4;
    private static final int LOWEST = 6;

    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern KEPT = Pattern.compile("</?(?:br|sub|sup|kbd) ?/?>|<!--.*-->", Pattern.DOTALL);

    /** An image of the text that is a picture of the program. */
    private record Place(int from, int to, String words, String link) {}

    private final String source;
    private final Edits edits = new Edits();
    private final List<Place> pictures = new ArrayList<>();
    private String end = "";
    private Optional<String> tooMuch = Optional.empty();

    /** @param clean text with plain line ends */
    HandedIn(String clean) {
        this.source = clean.replaceFirst("^(?:[ \t]*\n)+", "").stripTrailing();
        try {
            Document document = Markdown.read(source);
            document.accept(this);
        } catch (IllegalArgumentException refused) {
            tooMuch = Optional.of(refused.getMessage());
        }
    }

    boolean isEmpty() {
        return source.isBlank();
    }

    /** Whether a tag is one of the few that Markdown has no signs for, or a comment. */
    static boolean isKept(HtmlInline html) {
        return KEPT.matcher(html.getLiteral().toLowerCase(Locale.ROOT)).matches();
    }

    /** Of a heading, below the question. */
    static int rank(Heading heading) {
        return Math.min(LOWEST, QUESTION + heading.getLevel());
    }

    /** Why it could not be read as Markdown and stays as it is; empty where it could. */
    Optional<String> tooMuch() {
        return tooMuch;
    }

    /** What the pictures in it are of, in the order of the text. */
    List<String> pictures() {
        return pictures.stream().map(Place::link).toList();
    }

    /** @param file where the picture of a link is; where there is none its place stays as the reader wrote it */
    String text(Function<String, Optional<String>> file) {
        if (tooMuch.isPresent()) {
            return source;
        }
        Edits all = new Edits();
        pictures.forEach(place -> file.apply(place.link())
                .ifPresent(to -> all.replace(place.from(), place.to(), "![" + place.words() + "](" + to + ")")));
        edits.addTo(all);
        return all.in(source) + end;
    }

    private static int from(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    private static int to(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    @Override
    public void visit(Heading heading) {
        String marks = "#".repeat(rank(heading));
        List<SourceSpan> lines = heading.getSourceSpans();
        int begin = from(heading);
        if (source.charAt(begin) == '#') {
            edits.replace(begin, begin + heading.getLevel(), marks);
        } else {
            // Underlined, and perhaps of several lines: all of them become one.
            edits.insert(begin, marks + " ");
            for (int i = 1; i < lines.size(); i++) {
                SourceSpan before = lines.get(i - 1);
                int from = before.getInputIndex() + before.getLength();
                boolean underline = i == lines.size() - 1;
                int to =
                        lines.get(i).getInputIndex() + (underline ? lines.get(i).getLength() : 0);
                edits.replace(from, to, underline ? "" : " ");
            }
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        String target = image.getDestination();
        String written = source.substring(from(image), to(image));
        int words = Math.max(written.lastIndexOf("](" + PICTURE), written.lastIndexOf("](<" + PICTURE));
        if (target.startsWith(PICTURE) && words > 0) {
            String link = target.substring(PICTURE.length());
            pictures.add(new Place(from(image), to(image), written.substring(2, words), link));
        } else {
            visitChildren(image);
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null) {
            close(code, code.getFenceCharacter().repeat(code.getOpeningFenceLength()));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof CommentBlockParser.Comment comment && !comment.closed()) {
            close(comment, "-->");
        }
        visitChildren(block);
    }

    // Inside a list or quote it ends with that.
    private void close(Node open, String by) {
        if (open.getParent() instanceof Document) {
            end = "\n" + by;
        }
    }

    @Override
    public void visit(HtmlInline html) {
        if (!isKept(html)) {
            escape(html);
        }
    }

    @Override
    public void visit(Text text) {
        escape(text);
    }

    private void escape(Node node) {
        for (SourceSpan span : node.getSourceSpans()) {
            int to = span.getInputIndex() + span.getLength();
            Matcher tag = TAG.matcher(source).useTransparentBounds(true).region(span.getInputIndex(), to);
            while (tag.find()) {
                if (!isEscaped(tag.start())) {
                    edits.insert(tag.start(), "\\");
                }
            }
        }
    }

    private boolean isEscaped(int at) {
        int begin = at;
        while (begin > 0 && source.charAt(begin - 1) == '\\') {
            begin--;
        }
        return (at - begin) % 2 == 1;
    }
}
