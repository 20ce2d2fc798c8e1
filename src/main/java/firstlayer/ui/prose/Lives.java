package firstlayer.ui.prose;

import firstlayer.param.Dial;
import firstlayer.param.Numbers;
import firstlayer.param.Parameter;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;

/** The numbers of the moment by their names in links, and everything on a page that shows one. */
final class Lives {
    private static final Pattern LIVE = Pattern.compile("\\\\live\\s*\\{\\s*([^{}]*?)\\s*}");

    private final Optional<Host<?>> host;
    // Dials are told of at once, also while a long solve works; readings when there are new ones.
    private final Set<Runnable> ofDials = new LinkedHashSet<>();
    private final Set<Runnable> ofReadings = new LinkedHashSet<>();
    private final ChangeListener<Solved> solved = (property, was, now) -> ofReadings.forEach(Runnable::run);
    private final Runnable unwatch;
    private String typedName = "";
    private String typed = "";

    /** @param host whose numbers; without one every number is missing */
    Lives(Optional<Host<?>> host) {
        this.host = host;
        this.unwatch = host.map(h -> h.knobs().watch(values -> ofDials.forEach(Runnable::run)))
                .orElse(() -> {});
        host.ifPresent(h -> h.solved().addListener(solved));
    }

    /** Stops following the host. */
    void close() {
        unwatch.run();
        host.ifPresent(h -> h.solved().removeListener(solved));
    }

    Optional<Host<?>> host() {
        return host;
    }

    /** Calls a watcher whenever one of these numbers may have changed. */
    void watch(Collection<String> names, Runnable watcher) {
        names.forEach(name -> (isDial(name) ? ofDials : ofReadings).add(watcher));
    }

    Live now(String name) {
        Live live =
                host.map(h -> now(h, name)).orElse(missing(name, Role.PLAIN, "there is no picture beside this text"));
        return name.equals(typedName)
                ? new Live(live.label(), live.role(), typed.replace('-', '−') + "|", "", live.dial())
                : live;
    }

    /** Whether a name is a number the reader turns, also where it has none just now. */
    boolean isDial(String name) {
        int dot = name.indexOf('.');
        String parameter = dot < 0 ? name : name.substring(0, dot);
        return host.isPresent() && host.get().knobs().now().find(parameter).isPresent();
    }

    private Live now(Host<?> host, String name) {
        Values values = host.knobs().now();
        Optional<Dial> dial = values.dial(name);
        if (dial.isPresent()) {
            Dial today = dial.get().within(host.widget().reach(dial.get(), values));
            return new Live(today.label(), today.role(), today.text(values), "", Optional.of(today));
        }
        if (isDial(name)) {
            Parameter<?> parameter = values.parameter(name.split("\\.")[0]);
            return missing(parameter.name().label(), parameter.name().role(), "there is no such number now");
        }
        Solved solved = host.solved().get();
        Solved.Told told = solved == null ? null : solved.readings().get(name);
        return told == null
                ? unread(host, name)
                : new Live(
                        told.label(),
                        told.role(),
                        told.text() + (told.unit().isEmpty() ? "" : " " + told.unit()),
                        told.reading().says(),
                        Optional.empty());
    }

    // A readout keeps its name and colour without a number: in another scene, or before the first long solve.
    private static Live unread(Host<?> host, String name) {
        String why = "there is no such number now";
        return host.widget().readouts().stream()
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
        Optional<Dial> dial = now(name).dial();
        if (dial.isPresent()) {
            return Numbers.exact(dial.get().of(host.orElseThrow().knobs().now()));
        }
        return host.map(h -> h.solved().get())
                .map(now -> now.readings().get(name))
                .map(told -> told.reading().number())
                .filter(OptionalDouble::isPresent)
                .map(number -> Numbers.exact(number.getAsDouble()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' has no number now; another setting may give it one".formatted(name)));
    }

    /** Shows what is being typed in place of a number; both empty when nothing is. */
    void type(String name, String text) {
        typedName = name;
        typed = text;
        ofDials.forEach(Runnable::run);
    }

    /** Every live number in a formula. */
    static Set<String> names(String tex) {
        return LIVE.matcher(tex).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The texts of the moment of some numbers. */
    Map<String, String> texts(Set<String> names) {
        return names.stream()
                .collect(Collectors.toMap(name -> name, name -> now(name).text()));
    }

    /** A formula's TeX with live numbers as their digits. */
    String written(String tex) {
        return LIVE.matcher(tex)
                .replaceAll(
                        found -> Matcher.quoteReplacement(now(found.group(1)).text()));
    }
}
