package firstlayer.ui.prose;

import firstlayer.param.NumberGesture;
import firstlayer.param.NumberLens;
import firstlayer.plot.NumberHandlers;
import firstlayer.ui.HelpTooltip;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Makes a live number one that can be turned, where it is a number the reader sets. */
final class NumberScrubber implements NumberHandlers.Host {

    private final String name;
    private final LiveNumbers numbers;

    private NumberScrubber(String name, LiveNumbers numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    /** Gives a node the look and, where it is a lens, the handling of a live number. */
    static void give(Region node, String name, LiveNumbers numbers) {
        boolean lens = numbers.isAdjustable(name);
        Live now = numbers.now(name);
        node.getStyleClass().addAll("live", lens ? "adjustable" : "readout", now.styleClass());
        node.setAccessibleRole(lens ? AccessibleRole.SLIDER : AccessibleRole.TEXT);
        HelpTooltip.explain(node, lens ? now.label() + ": drag it, use the arrow keys, or type" : now.label());
        if (lens) {
            numbers.session()
                    .ifPresent(session -> NumberHandlers.give(
                            node,
                            new NumberGesture(session.knobs(), "prose-" + name),
                            new NumberScrubber(name, numbers)));
        }
    }

    /** What a screen reader asks of a slider. */
    static Optional<Object> asked(AccessibleAttribute attribute, String name, LiveNumbers numbers) {
        return numbers.session()
                .flatMap(session -> numbers.now(name).lens().map(lens -> switch (attribute) {
                    case VALUE -> lens.of(session.knobs().now());
                    case MIN_VALUE -> lens.range().min();
                    case MAX_VALUE -> lens.range().max();
                    default -> null;
                }));
    }

    @Override
    public Optional<NumberLens> lens() {
        return numbers.now(name).lens();
    }

    @Override
    public void typed(Optional<String> text) {
        numbers.type(text.isPresent() ? name : "", text.orElse(""));
    }
}
