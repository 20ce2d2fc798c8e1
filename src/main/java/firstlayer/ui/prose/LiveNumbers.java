package firstlayer.ui.prose;

import firstlayer.note.PlainText;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import org.commonmark.node.Node;

/** The numbers of the moment by their names in links, and everything on a page that shows one. */
final class LiveNumbers {
    private final Optional<WidgetSession<?>> session;
    private final Optional<Snapshot> fixed;
    private final boolean forShow;
    // Settings are shown at once, also while a long solve works; readings when there are new ones.
    private final Set<Runnable> ofSettings = new LinkedHashSet<>();
    private final Set<Runnable> ofReadings = new LinkedHashSet<>();
    private final ChangeListener<Snapshot> numbers = (property, was, now) -> ofReadings.forEach(Runnable::run);
    private final Runnable unwatch;
    private String typedName = "";
    private String typed = "";

    /** @param session whose numbers; without one every number is missing */
    LiveNumbers(Optional<WidgetSession<?>> session) {
        this(session, false);
    }

    private LiveNumbers(Optional<WidgetSession<?>> session, boolean forShow) {
        this.session = session;
        this.fixed = Optional.empty();
        this.forShow = forShow;
        this.unwatch = session.map(now -> now.knobs().watch(values -> ofSettings.forEach(Runnable::run)))
                .orElse(() -> {});
        session.ifPresent(now -> now.snapshot().addListener(numbers));
    }

    private LiveNumbers(Optional<WidgetSession<?>> session, Snapshot fixed, boolean forShow) {
        this.session = session;
        this.fixed = Optional.of(fixed);
        this.forShow = forShow;
        this.unwatch = () -> {};
    }

    /** The numbers of the moment where a text is only looked at: nothing in it can be turned or followed. */
    static LiveNumbers forShow(Optional<WidgetSession<?>> session) {
        return new LiveNumbers(session, true);
    }

    /** Whether the text is only looked at. */
    boolean isForShow() {
        return forShow;
    }

    /** The numbers of one setting where these are those of the moment, and as untouched as these. */
    LiveNumbers at(Snapshot at) {
        return new LiveNumbers(session, at, forShow);
    }

    /** The numbers of one setting, whatever the picture shows: nobody can turn them, and they never change. */
    static LiveNumbers fixed(WidgetSession<?> session, Snapshot at) {
        return new LiveNumbers(Optional.of(session), at, false);
    }

    /** Stops following the session. */
    void close() {
        unwatch.run();
        session.ifPresent(now -> now.snapshot().removeListener(numbers));
    }

    Optional<WidgetSession<?>> session() {
        return session;
    }

    /** Calls a watcher whenever one of these numbers may have changed. */
    void watch(Collection<String> names, Runnable watcher) {
        names.forEach(name -> (isSetting(name) ? ofSettings : ofReadings).add(watcher));
    }

    Live now(String name) {
        Live live = session.map(of -> now(of, name))
                .orElse(missing(name, Role.PLAIN, "there is no picture beside this text"));
        return name.equals(typedName)
                ? new Live(live.label(), live.role(), typed.replace('-', '−') + "|", "", live.lens())
                : live;
    }

    /** Whether a name is a number the reader sets, also where it has none just now. */
    boolean isSetting(String name) {
        int dot = name.indexOf('.');
        String parameter = dot < 0 ? name : name.substring(0, dot);
        return session.isPresent()
                && session.get().knobs().now().find(parameter).isPresent();
    }

    /** Whether the reader can turn a number, here or once there is one. */
    boolean isAdjustable(String name) {
        return fixed.isEmpty() && !forShow && isSetting(name);
    }

    private Values values(WidgetSession<?> session) {
        return fixed.map(Snapshot::values).orElseGet(() -> session.knobs().now());
    }

    private Snapshot snapshot(WidgetSession<?> session) {
        return fixed.orElseGet(() -> session.snapshot().get());
    }

    private Live now(WidgetSession<?> session, String name) {
        Values values = values(session);
        Optional<NumberLens> lens = values.lens(name).map(session.widget()::turning);
        if (lens.isPresent()) {
            NumberLens today = lens.get().within(session.widget().sliderRange(lens.get(), values));
            return new Live(
                    today.label(),
                    today.role(),
                    today.text(values),
                    "",
                    fixed.isEmpty() ? Optional.of(today) : Optional.empty());
        }
        if (isSetting(name)) {
            Parameter<?> parameter = values.parameter(name.split("\\.")[0]);
            return missing(parameter.name().label(), parameter.name().role(), "there is no such number now");
        }
        Snapshot snapshot = snapshot(session);
        Snapshot.FormattedReading reading = snapshot.readings().get(name);
        return reading == null
                ? unread(session, snapshot, name)
                : new Live(
                        reading.label(),
                        reading.role(),
                        reading.text() + (reading.unit().isEmpty() ? "" : " " + reading.unit()),
                        reading.reading().says(),
                        Optional.empty());
    }

    // A readout keeps its name and colour without a number: in another scene, or before the first long solve.
    private static Live unread(WidgetSession<?> session, Snapshot snapshot, String name) {
        String why = snapshot.whyMissing();
        return session.widget().readouts().stream()
                .filter(readout -> readout.covers(name))
                .findFirst()
                .map(readout -> missing(readout.named(name), readout.role(), why))
                .orElseGet(() -> missing(name, Role.PLAIN, why));
    }

    private static Live missing(String label, Role role, String why) {
        return new Live(label, role, "—", why, Optional.empty());
    }

    /**
     * A number of the moment with every digit, as links write it.
     *
     * @throws IllegalArgumentException where there is no such number now
     */
    String exact(String name) {
        Optional<NumberLens> lens = session.flatMap(of -> values(of).lens(name).map(of.widget()::turning));
        if (lens.isPresent()) {
            return Numbers.exact(lens.get().of(values(session.orElseThrow())));
        }
        return session.map(this::snapshot)
                .map(now -> now.readings().get(name))
                .map(reading -> reading.reading().number())
                .filter(OptionalDouble::isPresent)
                .map(number -> Numbers.exact(number.getAsDouble()))
                .orElseThrow(() -> new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s' has no number now; another setting may give it one", name)));
    }

    /** Shows what is being typed in place of a number; both empty when nothing is. */
    void type(String name, String text) {
        typedName = name;
        typed = text;
        ofSettings.forEach(Runnable::run);
    }

    /** The texts of the moment of some numbers. */
    Map<String, String> texts(Set<String> names) {
        return names.stream()
                .collect(Collectors.toMap(name -> name, name -> now(name).text()));
    }

    /** The words under a node, for buttons. */
    String line(Node node) {
        return PlainText.line(node, name -> now(name).text());
    }

    /** The words under a node, for the ear. */
    String aloud(Node node) {
        return PlainText.aloud(node, name -> now(name).text());
    }

    /** A formula as words. */
    String spoken(String tex) {
        return PlainText.spoken(tex, name -> now(name).text());
    }

    /** A formula's TeX with live numbers as their digits, as any other program reads it. */
    String written(String tex) {
        return PlainText.tex(tex, name -> now(name).text());
    }
}
