package firstlayer.ui.shell;

import firstlayer.note.Note;
import firstlayer.note.SearchPassage;
import firstlayer.note.node.Nodes;
import firstlayer.note.node.Section;
import firstlayer.param.Parameter;
import firstlayer.store.Settings.Motion;
import firstlayer.store.Settings.Theme;
import firstlayer.ui.prose.Prose;
import firstlayer.ui.shell.CommandPalette.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What the search box finds: questions, commands, settings of the picture now, and what notes and the glossary say. */
final class Search {

    private final MainWindow window;
    private final Commands commands;
    private final TypedLinks links;

    Search(MainWindow window, Commands commands, TypedLinks links) {
        this.window = window;
        this.commands = commands;
        this.links = links;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        Navigation navigation = window.navigation();
        navigation.notes().forEach(note -> entries.add(Entry.command(note.question(), () -> navigation.open(note))));
        navigation.extras().forEach(note -> entries.add(Entry.command(note.question(), () -> navigation.open(note))));
        commands(entries);
        window.session()
                .ifPresent(session -> session.knobs()
                        .now()
                        .parameters()
                        .forEach(p -> entries.add(Entry.command(
                                "Setting: " + p.name().label() + ". " + p.name().help(), () -> toSetting(p)))));
        // As in the rail: the same words may stand in several notes.
        for (int i = 0; i < navigation.notes().size(); i++) {
            passages(i + 1 + " · ", navigation.notes().get(i), entries::add);
        }
        navigation.extras().forEach(note -> passages(note.question() + " · ", note, entries::add));
        return entries;
    }

    private void commands(List<Entry> entries) {
        commands.keys()
                .card()
                .forEach(line -> line.action()
                        .ifPresent(action -> entries.add(Entry.command(line.means() + "   " + line.keys(), action))));
        window.screens().stream()
                .filter(screen -> screen.key().isEmpty())
                .forEach(screen -> entries.add(
                        Entry.command(screen.title(), () -> window.navigation().open(screen))));
        entries.add(Entry.command("Built-in notes", () -> commands.notes().openBuiltIn()));
        entries.add(Entry.command("Export handout…", () -> commands.notes().exportHandout()));
        entries.add(Entry.command("New note…", () -> commands.notes().create()));
        entries.add(Entry.command("Open this note in the editor", commands::editNote));
        entries.add(Entry.command("Problems of the notes", commands::showProblems));
        entries.add(Entry.command("Open link…", commands::openLink));
        entries.addAll(commands.takeAway().entries());
        window.page()
                .ifPresent(page ->
                        entries.add(Entry.command("Ask everything of this note again", page.prose()::askAgain)));
        window.page()
                .filter(page -> Nodes.under(page.note().body(), Section.class).stream()
                        .anyMatch(section -> section.kind() == Section.Kind.DEEPER))
                .ifPresent(page ->
                        entries.add(Entry.command("Open or close all of Deeper", () -> window.inNote(Prose::unfold))));
        entries.add(Entry.command(
                commands.waits().get() ? "Parts of pictures: always shown" : "Parts of pictures: wait for predictions",
                () -> commands.waits().set(!commands.waits().get())));
        for (Theme theme : Theme.values()) {
            entries.add(Entry.command("Theme: " + theme.name().toLowerCase(Locale.ROOT), () -> commands.theme(theme)));
        }
        entries.add(Entry.command("Motion: as the system", () -> commands.motion(Motion.SYSTEM)));
        entries.add(Entry.command("Motion: full", () -> commands.motion(Motion.FULL)));
        entries.add(
                Entry.command("Motion: reduced, runs show their end at once", () -> commands.motion(Motion.REDUCED)));
        Speed.ALL.forEach(speed -> entries.add(Entry.command(speed.words(), () -> commands.speed(speed.times()))));
        window.picture().map(PicturePane::examples).ifPresent(examples -> {
            entries.add(Entry.command("Save as example…", inFront(examples::save)));
            entries.add(Entry.command("My examples: rename, order, delete…", inFront(examples::arrange)));
            entries.add(Entry.command("Copy as stop", inFront(examples::copyAsStop)));
            examples.own()
                    .all()
                    .forEach(one -> entries.add(Entry.command(
                            "Example: " + one.name(), () -> examples.own().open(one))));
        });
        window.session()
                .ifPresent(session -> session.time()
                        .ifPresent(time -> entries.add(Entry.command("From the start: time 0", session::restart))));
    }

    private void passages(String place, Note note, Consumer<Entry> add) {
        for (SearchPassage passage : note.passages()) {
            add.accept(new Entry(
                    place, passage.text(), typed -> window.navigation().open(note, passage.node(), typed)));
        }
    }

    // What is asked about a picture is asked in its window; behind its note it is in none.
    private Runnable inFront(Runnable act) {
        return () -> {
            window.desk().front(false);
            act.run();
        };
    }

    private void toSetting(Parameter<?> parameter) {
        window.desk().front(false);
        window.picture().ifPresent(pane -> pane.controls().focus(parameter));
    }

    /** What opens the link that was typed or pasted; empty where it is none. */
    Optional<Entry> link(String typed) {
        return links.find(typed).map(target -> Entry.command("Open " + target.words(), target.open()));
    }
}
