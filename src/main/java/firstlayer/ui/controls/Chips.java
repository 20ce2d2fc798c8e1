package firstlayer.ui.controls;

import firstlayer.param.Choice;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.ui.HelpTooltip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/**
 * What settings that are out of sight are set to, as small buttons in one line: each opens its control. Those that have no room
 * are told by the last one.
 */
final class Chips extends Pane {

    private static final int LONGEST_VALUE = 18;

    /** Between two of them, in em. */
    private static final double GAP = 0.4;

    private final Consumer<Parameter<?>> open;
    private final Map<Parameter<?>, Button> shown = new LinkedHashMap<>();
    private final Button rest = chip();
    private final Tooltip others = HelpTooltip.bubble("");

    /**
     * @param open opens a setting's control
     */
    Chips(Consumer<Parameter<?>> open) {
        this.open = open;
        getStyleClass().add("chips");
        setMinWidth(0);
        rest.setText("…");
        rest.setTooltip(others);
        rest.setOnAction(event -> unseen().stream().findFirst().ifPresent(open));
        getChildren().add(rest);
    }

    void show(List<Parameter<?>> parameters, Values now) {
        if (!List.copyOf(shown.keySet()).equals(parameters)) {
            Map<Parameter<?>, Button> before = Map.copyOf(shown);
            shown.clear();
            parameters.forEach(p -> shown.put(p, before.containsKey(p) ? before.get(p) : chip(p)));
            getChildren().retainAll(kept());
            shown.values().stream()
                    .filter(chip -> !getChildren().contains(chip))
                    .forEach(getChildren()::add);
        }
        shown.forEach((p, chip) -> chip.setText(words(p, now)));
        // Only inside: the line keeps its size, and with it the picture.
        setNeedsLayout(true);
    }

    private List<Button> kept() {
        List<Button> kept = new ArrayList<>(shown.values());
        kept.add(rest);
        return kept;
    }

    private Button chip(Parameter<?> parameter) {
        Button chip = chip();
        HelpTooltip.explain(
                chip, parameter.name().label() + ". " + parameter.name().help());
        chip.setOnAction(event -> open.accept(parameter));
        return chip;
    }

    private static Button chip() {
        Button chip = new Button();
        chip.getStyleClass().add("chip");
        chip.setManaged(false);
        return chip;
    }

    /** A setting as a link writes it, but for the eye: {@code steps 36}. */
    private static String words(Parameter<?> parameter, Values now) {
        String value = now.text(parameter);
        if (!(parameter instanceof Choice)) {
            value = value.replace('-', '−');
        }
        boolean isLong = value.length() > LONGEST_VALUE;
        return parameter.id() + " " + (isLong ? value.substring(0, LONGEST_VALUE) + "…" : value);
    }

    private List<Parameter<?>> unseen() {
        return shown.entrySet().stream()
                .filter(entry -> !entry.getValue().isVisible())
                .<Parameter<?>>map(Map.Entry::getKey)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        double gap = GAP * rest.getFont().getSize();
        kept().forEach(Button::autosize);
        double all = -gap;
        for (Button chip : shown.values()) {
            all += gap + chip.getWidth();
        }
        double room = all <= getWidth() ? getWidth() : getWidth() - gap - rest.getWidth();
        double x = 0;
        boolean full = false;
        for (Button chip : shown.values()) {
            full = full || x + chip.getWidth() > room;
            chip.setVisible(!full);
            if (!full) {
                x = place(chip, x) + gap;
            }
        }
        rest.setVisible(full);
        if (full) {
            place(rest, x);
            others.setText(
                    unseen().stream().map(shown::get).map(Button::getText).collect(Collectors.joining("\n")));
            rest.setAccessibleText(others.getText());
        }
    }

    private double place(Button chip, double x) {
        chip.relocate(Math.round(x), Math.round((getHeight() - chip.getHeight()) / 2));
        return x + chip.getWidth();
    }
}
