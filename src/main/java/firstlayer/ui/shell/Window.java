package firstlayer.ui.shell;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.store.Settings;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import firstlayer.widget.Exhibit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The whole window: one question at a time, its note and its picture. */
public final class Window {

    private final SettingsStore settings;
    private final Pages pages;
    private final Rail rail = new Rail(this::open);
    private final Messages messages = new Messages();
    private final Status status = new Status(this::copyLink, () -> zoom(100));
    private final Desk desk;
    private final Scene scene;
    private final ChangeListener<Solved> numbers = (property, before, now) -> showNumbers();
    private Library library;
    private Page page;

    public Window(
            Function<String, Optional<Exhibit<?>>> exhibits,
            BiFunction<Note, Optional<Host<?>>, Node> prose,
            SettingsStore settings,
            Executor background) {
        this.settings = settings;
        this.pages = new Pages(exhibits, prose, settings, background);
        this.desk = new Desk(rail, settings.now().dividers());
        BorderPane root = new BorderPane(desk);
        root.setTop(new VBox(messages));
        root.setBottom(status);
        this.scene = new Scene(root);
        applyLook();
    }

    public Scene scene() {
        return scene;
    }

    /** Shows the questions of a folder, keeping the one that is open where it is still there. */
    public void show(Library library, String origin) {
        this.library = library;
        rail.show(library.notes(), origin);
        String open = page == null ? settings.now().question() : page.note().file();
        library.notes().stream()
                .filter(note -> note.file().equals(open))
                .findFirst()
                .or(() -> library.notes().stream().findFirst())
                .ifPresent(this::open);
        messages.say(library.all().stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    public void open(Note note) {
        if (page != null) {
            page.host().ifPresent(host -> host.solved().removeListener(numbers));
        }
        page = pages.open(note);
        page.host().ifPresent(host -> host.solved().addListener(numbers));
        rail.select(note);
        desk.show(page.text(), page.picture());
        settings.change(s -> s.withQuestion(note.file()));
        showNumbers();
    }

    /** Opens the first question that has the link's widget, at the link's values. */
    public void open(Link link) {
        library.notes().stream()
                .filter(note -> note.widget().equals(Optional.of(link.widget())))
                .findFirst()
                .ifPresentOrElse(
                        note -> {
                            open(note);
                            page.host().ifPresent(host -> turn(host, link));
                        },
                        () -> messages.say("No question here has the widget " + link.widget() + "."));
    }

    private static void turn(Host<?> host, Link link) {
        Values initial = Values.initial(host.widget().parameters());
        List<Values> kept = link.beside().stream().map(initial::with).toList();
        host.knobs().turn(initial.with(link.query()), kept);
    }

    private void showNumbers() {
        page.host().ifPresent(host -> status.show(host, host.solved().get()));
    }

    private void copyLink() {
        page.host().ifPresent(host -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(
                    Link.of(host.widget().id(), host.knobs().now(), host.knobs().kept())
                            .toString());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    public void say(String message) {
        messages.say(message);
    }

    void zoom(int percent) {
        int legal = Math.max(Settings.SMALLEST_ZOOM, Math.min(Settings.LARGEST_ZOOM, percent));
        settings.change(s -> s.withZoom(legal));
        applyLook();
    }

    void theme(Theme theme) {
        settings.change(s -> s.with(theme));
        applyLook();
    }

    private void applyLook() {
        Settings now = settings.now();
        Look.apply(scene, now.theme() == Theme.DARK, now.zoom());
        desk.scaleProperty().set(now.zoom() / 100.0);
        status.showZoom(now.zoom());
    }

    /** Writes what is to be remembered. */
    public void remember() {
        pages.remember();
        settings.change(s -> s.with(desk.dividers()));
        settings.save();
    }
}
