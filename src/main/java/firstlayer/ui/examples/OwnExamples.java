package firstlayer.ui.examples;

import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.store.Examples;
import firstlayer.store.Examples.Example;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.WidgetSession;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a reader saved of one note's picture; on the disk as soon as it is changed. */
public final class OwnExamples {

    private final SettingsStore settings;
    private final Executor writer;
    private final NoteKey note;
    private final WidgetSession<?> session;

    /** @param writer where a slow disk holds up nothing */
    public OwnExamples(SettingsStore settings, Executor writer, NoteKey note, WidgetSession<?> session) {
        this.settings = settings;
        this.writer = writer;
        this.note = note;
        this.session = session;
    }

    /** In the reader's order. */
    public List<Example> all() {
        return now().all();
    }

    private Examples now() {
        return settings.get(Settings.EXAMPLES, note);
    }

    private void change(UnaryOperator<Examples> change) {
        settings.set(Settings.EXAMPLES, note, change.apply(now()));
        writer.execute(settings::save);
    }

    /** The link of the picture as it is. */
    private Link link() {
        return Link.of(
                session.widget().id(), session.knobs().now(), session.knobs().kept());
    }

    /** The name under which the picture is saved as it is. */
    Optional<String> nameOfNow() {
        String link = link().toString();
        return all().stream()
                .filter(example -> example.link().equals(link))
                .map(Example::name)
                .findFirst();
    }

    /** Why nothing can be saved now. */
    Optional<String> refusal() {
        if (all().size() >= Examples.MOST) {
            return Optional.of(String.format(
                    Locale.ROOT, "There are %d examples of yours here; delete one first.", Examples.MOST));
        }
        return link().toString().length() > Link.LONGEST
                ? Optional.of("This is too long for a link; take kept runs away.")
                : Optional.empty();
    }

    /**
     * Why a name cannot be given.
     *
     * @param own the name that it is to take the place of; empty for a new one
     */
    Optional<String> objection(String name, String own) {
        int length = name.codePointCount(0, name.length());
        if (name.isBlank()) {
            return Optional.of("There is no name yet; write a few words.");
        }
        if (length > Examples.LONGEST_NAME) {
            return Optional.of(String.format(
                    Locale.ROOT, "This has %d characters; a name has at most %d.", length, Examples.LONGEST_NAME));
        }
        return now().named(name).isPresent() && !name.equals(own)
                ? Optional.of("There is one of this name already; write another.")
                : Optional.empty();
    }

    void save(String name) {
        change(examples -> examples.with(new Example(name, link().toString())));
    }

    void rename(Example example, String name) {
        change(examples -> examples.renamed(example.name(), name));
    }

    /** @param places down; up where negative */
    void move(Example example, int places) {
        change(examples -> examples.moved(example.name(), places));
    }

    void delete(Example example) {
        change(examples -> examples.without(example.name()));
    }

    /** Brings back what was deleted. */
    void putBack(Example example, int index) {
        change(examples -> examples.with(example, index));
    }

    /** Shows one, where it still can be. */
    public void open(Example example) {
        if (outdated(example).isEmpty()) {
            session.open(Link.read(example.link()));
        }
    }

    /** Why one cannot be shown any more: the note may have another picture by now, or the program other settings. */
    Optional<String> outdated(Example example) {
        try {
            Link link = Link.read(example.link());
            if (!link.widget().equals(session.widget().id())) {
                return Optional.of("saved of another picture, " + link.widget());
            }
            Values initial = Values.initial(session.widget().parameters());
            return Stream.concat(Stream.of(link.query()), link.beside().stream())
                    .map(initial::with)
                    .flatMap(values -> session.widget().objection(values).stream())
                    .findFirst();
        } catch (IllegalArgumentException illegal) {
            return Optional.of(illegal.getMessage());
        }
    }
}
