package firstlayer.app;

import firstlayer.param.Link;
import firstlayer.ui.LinkedRun;
import firstlayer.ui.OffscreenScene;
import firstlayer.ui.export.Film;
import firstlayer.ui.shell.TakeAwayActions;
import java.io.File;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks the reader for a file, and writes the picture, its numbers or its film there. */
final class TakeAwayDialogs implements TakeAwayActions {

    private static final ExtensionFilter PNG = new ExtensionFilter("PNG, pixels", "*.png");
    private static final ExtensionFilter SVG = new ExtensionFilter("SVG, to be drawn on", "*.svg");
    private static final ExtensionFilter CSV = new ExtensionFilter("CSV table", "*.csv");
    private static final ExtensionFilter GIF = new ExtensionFilter("GIF film", "*.gif");

    private final Catalog catalog;
    private final Supplier<Stage> owner;
    private final UnaryOperator<Runnable> logged;
    private final Consumer<String> messages;

    /**
     * @param catalog  solved with widgets of their own: what those in the window remember stays
     * @param logged   what catches the failures that nobody expects
     * @param messages told what came of it, from any thread
     */
    TakeAwayDialogs(Catalog catalog, Supplier<Stage> owner, UnaryOperator<Runnable> logged, Consumer<String> messages) {
        this.catalog = catalog;
        this.owner = owner;
        this.logged = logged;
        this.messages = messages;
    }

    @Override
    public void savePicture(Link link, OffscreenScene picture, String says) {
        orSay(() -> ask(
                "Save picture",
                link,
                file -> start("Save picture", TakeAwayFiles.picture(file.toPath(), link, picture, says)),
                PNG,
                SVG));
    }

    @Override
    public void saveNumbers(Link link) {
        orSay(() -> {
            LinkedRun<?> run = run(link);
            ask("Save numbers", link, file -> start("Save numbers", TakeAwayFiles.numbers(file.toPath(), run)), CSV);
        });
    }

    @Override
    public void saveFilm(Shown shown) {
        orSay(() -> {
            LinkedRun<?> run = run(shown.link());
            // Says before anything is asked where there is nothing to film.
            Film.of(run, 1);
            new FilmDialog(run, owner.get())
                    .ask()
                    .ifPresent(wish -> ask(
                            "Save film",
                            shown.link(),
                            file -> start(
                                    "Save film",
                                    TakeAwayFiles.film(
                                            file.toPath(),
                                            Film.of(run, wish.speed()),
                                            new Film.Look(
                                                    shown.sheets(), shown.width(), shown.height(), wish.pixels()))),
                            GIF));
        });
    }

    private LinkedRun<?> run(Link link) {
        return LinkedRun.read(link.toString(), catalog.anew()::find);
    }

    private void orSay(Runnable act) {
        try {
            act.run();
        } catch (IllegalArgumentException wrong) {
            messages.accept(wrong.getMessage());
        }
    }

    private void start(String title, TakeAwayFiles.Job job) {
        LongJob.start(title, owner.get(), job, logged, messages);
    }

    private void ask(String title, Link link, Consumer<File> then, ExtensionFilter... kinds) {
        String ending = kinds[0].getExtensions().get(0).substring(1);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(kinds);
        chooser.setInitialFileName(FileNames.of(link) + ending);
        File chosen = chooser.showSaveDialog(owner.get());
        if (chosen != null) {
            then.accept(chosen);
        }
    }
}
