package firstlayer.ui.prose;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import firstlayer.note.Note;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Subject;
import firstlayer.ui.MemoryRecorder;
import firstlayer.ui.Stills;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.prose.tex.Typesetter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/** A note open in a window without a display. */
final class OpenNote implements AutoCloseable {
    static final Typesetter TYPESETTER = new Typesetter();

    static final Stills NO_PICTURES = new Stills(id -> Optional.empty(), Runnable::run);

    static final Subject SUBJECT = Subject.note("built-in", "01-note.md");

    final MemoryRecorder recorder;
    final List<String> said = new ArrayList<>();
    WidgetSession<Bowl.Walk> session;
    Bowl.View view;
    Prose prose;
    private Stage stage;

    OpenNote(Note note) throws Exception {
        this(note, 470, Theme.LIGHT, 14);
    }

    OpenNote(Note note, int width, Theme theme, double text) throws Exception {
        this(note, new MemoryRecorder(), width, theme, text);
    }

    /** @param recorder knows what was done on the page before */
    OpenNote(Note note, MemoryRecorder recorder) throws Exception {
        this(note, recorder, 470, Theme.LIGHT, 14);
    }

    private OpenNote(Note note, MemoryRecorder recorder, int width, Theme theme, double text) throws Exception {
        this.recorder = recorder;
        FxToolkit.registerPrimaryStage();
        on(() -> {
            session = Bowl.session(note.start());
            view = (Bowl.View) session.view(firstlayer.widget.Place.DESK);
            LinkHandlers handlers = new LinkHandlers(
                    uri -> said.add(uri.toString()),
                    said::add,
                    link -> said.add(link.file() + "#" + link.anchor()),
                    link -> link.file().equals("_glossary.md")
                            ? Optional.of("A " + link.anchor() + " is this.")
                            : Optional.empty(),
                    said::add);
            prose = new Prose(
                    note, SUBJECT, Optional.of(session), new Answers(), TYPESETTER, handlers, recorder, NO_PICTURES);
            StackPane root = new StackPane(prose.node());
            Scene scene = Pictures.scene(root, width, 900, theme, text);
            for (String sheet : List.of("prose.css", "study.css")) {
                scene.getStylesheets()
                        .add(Objects.requireNonNull(OpenNote.class.getResource("/firstlayer/theme/" + sheet))
                                .toExternalForm());
            }
            root.setStyle(root.getStyle() + "-fx-background-color: -surface;");
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return null;
        });
        settle();
    }

    static <T> T on(Callable<T> task) {
        if (!Platform.isFxApplicationThread()) {
            return Pictures.onFxThread(task);
        }
        try {
            return task.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String read(String file) {
        try (InputStream in = OpenNote.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until every formula and number shows the moment, and the page is laid out. */
    void settle() throws InterruptedException {
        do {
            Thread.sleep(20);
        } while (!on(() -> prose.isSettled()));
        on(() -> {
            Parent root = stage.getScene().getRoot();
            root.applyCss();
            root.layout();
            return null;
        });
        for (int pulse = 0; pulse < 3; pulse++) {
            Thread.sleep(30);
            on(() -> {
                stage.getScene().getRoot().layout();
                return null;
            });
        }
    }

    /** What was recorded, in its order. */
    List<Fact> facts() {
        return on(() -> recorder.events().stream().map(Event::fact).toList());
    }

    /** The row of the option that says this, wherever it is shown. */
    Node option(String words) {
        return box(words).getChildren().get(0);
    }

    /** What is said of an option. */
    Node feedback(String words) {
        return box(words).getChildren().get(1);
    }

    private OptionBox box(String words) {
        return all(OptionBox.class).stream()
                .filter(box -> Selection.passages(box).get(0).characters().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no option says " + words));
    }

    static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    /** The button that is seen and says this; where there are several, the first. */
    ButtonBase button(String words) {
        return all(ButtonBase.class).stream()
                .filter(button -> button.getText().equals(words) && isSeen(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + words));
    }

    static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    File picture(String name) {
        return on(() -> {
            Region root = (Region) stage.getScene().getRoot();
            // The screen may be lower than the page.
            root.resize(root.getWidth(), prose.node().prefHeight(root.getWidth()));
            root.layout();
            return Pictures.write(name, root.snapshot(null, null));
        });
    }

    <N extends Node> List<N> all(Class<N> kind) {
        return on(() -> {
            List<N> found = new ArrayList<>();
            collect(prose.node(), kind, found);
            return found;
        });
    }

    <N extends Node> N only(Class<N> kind) {
        List<N> found = all(kind);
        if (found.size() != 1) {
            throw new AssertionError(String.format(Locale.ROOT, "%d of %s", found.size(), kind));
        }
        return found.get(0);
    }

    private static <N extends Node> void collect(Node node, Class<N> kind, List<N> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    @Override
    public void close() {
        on(() -> {
            prose.close();
            stage.close();
            return null;
        });
    }
}
