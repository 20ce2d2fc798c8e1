package firstlayer.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableIntegerValue;

/** A screen as the rail and the search name it; made when it is first opened, and kept. */
public final class ScreenEntry {

    private final String title;
    private final String help;
    private final Optional<String> key;
    private final ObservableIntegerValue due;
    private final Supplier<Screen> make;
    private Screen made;

    /**
     * @param help what it is for, in a sentence
     * @param key  opens it, such as {@code Ctrl+R}; empty where there is none
     * @param due  how much waits there; 0 where nothing does
     */
    public ScreenEntry(
            String title, String help, Optional<String> key, ObservableIntegerValue due, Supplier<Screen> make) {
        this.title = title;
        this.help = help;
        this.key = key;
        this.due = due;
        this.make = make;
    }

    public String title() {
        return title;
    }

    public String help() {
        return help;
    }

    public Optional<String> key() {
        return key;
    }

    public ObservableIntegerValue due() {
        return due;
    }

    public Screen screen() {
        if (made == null) {
            made = make.get();
        }
        return made;
    }
}
