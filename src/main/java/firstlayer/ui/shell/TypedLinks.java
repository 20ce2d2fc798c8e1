package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.note.NoteAddress;
import firstlayer.note.StopTarget;
import firstlayer.note.node.NoteLink;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links that were typed or pasted from anywhere: of a screen, of the picture that is open, or of a place in a note. */
final class TypedLinks {

    /** @param words the link as it was understood */
    record Target(String words, Runnable open) {}

    private static final String HOW = "write one like learning-rate?rate=1.9, or 02-learning-rate.md#a-heading";
    private static final Pattern IN_MARKDOWN = Pattern.compile("]\\(<?([^)\\s>]+)>?\\)");
    private static final Pattern OF_THE_PICTURE = Pattern.compile("(?:set|play):(.*)");

    private final MainWindow window;

    TypedLinks(MainWindow window) {
        this.window = window;
    }

    /** Where a text leads, for a box in which other things are typed, too; empty where it is no link. */
    Optional<Target> find(String typed) {
        Optional<NoteLink> place = NoteAddress.read(typed.strip(), "").filter(this::isThere);
        if (place.isPresent()) {
            return place.map(this::target);
        }
        String link = bare(typed);
        boolean isWidget = window.navigation().notes().stream()
                .anyMatch(note -> note.widget().equals(Optional.of(link)));
        return link.contains("?") && isLink(link) || isWidget ? Optional.of(target(Link.read(link))) : Optional.empty();
    }

    /**
     * Where a link leads.
     *
     * @throws IllegalArgumentException where it leads nowhere, saying what would be right
     */
    Target read(String typed) {
        String text = bare(typed);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("There is no link yet; " + HOW);
        }
        Matcher picture = OF_THE_PICTURE.matcher(text);
        if (picture.matches()) {
            return ofThePicture(text, picture.group(1));
        }
        Optional<NoteLink> address =
                NoteAddress.read(text, window.note().map(Note::file).orElse(""));
        if (address.isPresent()) {
            refuseMissing(address.get());
            return target(address.get());
        }
        Link link = Link.read(text);
        window.navigation().check(link);
        return target(link);
    }

    /** Of a link as it stands in a note, on a command line or in a mail, what leads somewhere. */
    private static String bare(String typed) {
        Matcher markdown = IN_MARKDOWN.matcher(typed);
        return (markdown.find() ? markdown.group(1) : typed)
                .strip()
                .replaceFirst("^\"(.*)\"$", "$1")
                .replaceFirst("^(?:go|first-layer):", "");
    }

    private Target target(NoteLink place) {
        return new Target(place.address(), () -> window.open(place));
    }

    private Target target(Link link) {
        return new Target(link.toString(), () -> window.open(link));
    }

    private Target ofThePicture(String text, String target) {
        WidgetSession<?> session = window.session()
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "There is no picture here to set; open its note first, or write a link such as learning-rate?rate=1.9"));
        List<Values> values = StopTarget.read(
                        target, session.widget().id(), session.knobs().start())
                .values();
        values.stream()
                .flatMap(one -> session.widget().objection(one).stream())
                .findFirst()
                .ifPresent(objection -> {
                    throw new IllegalArgumentException(objection);
                });
        return new Target(text, () -> session.set(values.get(0), values.subList(1, values.size())));
    }

    private Stream<Note> files() {
        return Stream.concat(window.navigation().notes().stream(), window.navigation().extras().stream());
    }

    private boolean isThere(NoteLink link) {
        return files().filter(note -> note.file().equals(link.file()))
                .anyMatch(note ->
                        link.anchor().isEmpty() || note.place(link.anchor()).isPresent());
    }

    private void refuseMissing(NoteLink link) {
        if (files().noneMatch(note -> note.file().equals(link.file()))) {
            throw new IllegalArgumentException("There is no note " + link.file() + " here; there is "
                    + files().map(Note::file).collect(Collectors.joining(", ")));
        }
        if (!isThere(link)) {
            throw new IllegalArgumentException("There is no #" + link.anchor() + " in " + link.file()
                    + "; name one of its headings, such as #the-edge, or the id of a question");
        }
    }

    private static boolean isLink(String text) {
        try {
            Link.read(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
