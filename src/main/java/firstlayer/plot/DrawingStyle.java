package firstlayer.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** What style sheets decide about a drawing: the font, a colour for every ink, and the least sizes on a stage, as shares of an em. */
final class DrawingStyle {

    private static final CssMetaData<Drawing, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(Drawing drawing) {
            return true;
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(Drawing drawing) {
            return drawing.style().font;
        }
    };

    private static final Map<Ink, CssMetaData<Drawing, Color>> COLORS = colors();

    private static final CssMetaData<Drawing, Number> LEAST_LINE =
            length("-plot-least-line", drawing -> drawing.style().leastLine);

    private static final CssMetaData<Drawing, Number> LEAST_GRIP =
            length("-plot-least-grip", drawing -> drawing.style().leastGrip);

    private static final CssMetaData<Drawing, Number> LEAST_TEXT =
            length("-plot-least-text", drawing -> drawing.style().leastText);

    static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final StyleableObjectProperty<Font> font;
    private final Map<Ink, StyleableObjectProperty<Color>> colors = new EnumMap<>(Ink.class);
    private final StyleableObjectProperty<Number> leastLine;
    private final StyleableObjectProperty<Number> leastGrip;
    private final StyleableObjectProperty<Number> leastText;

    /**
     * @param changed told after every change
     */
    DrawingStyle(Runnable changed) {
        font = property(FONT, Font.getDefault(), changed);
        leastLine = property(LEAST_LINE, 0, changed);
        leastGrip = property(LEAST_GRIP, 0, changed);
        leastText = property(LEAST_TEXT, 0, changed);
        Arrays.stream(Ink.values()).forEach(ink -> colors.put(ink, property(COLORS.get(ink), Color.GRAY, changed)));
    }

    /** Pixels of one em. */
    double em() {
        return font.get().getSize();
    }

    /** Pixels no line is thinner than. */
    double leastLine() {
        return leastLine.get().doubleValue() * em();
    }

    /** Pixels no grip is smaller than. */
    double leastGrip() {
        return leastGrip.get().doubleValue() * em();
    }

    /** Pixels no letters are smaller than, raised and lowered ones apart. */
    double leastText() {
        return leastText.get().doubleValue() * em();
    }

    Palette palette() {
        Map<Ink, Color> now = new EnumMap<>(Ink.class);
        colors.forEach((ink, color) -> now.put(ink, color.get()));
        return new Palette(now);
    }

    private static <T> StyleableObjectProperty<T> property(CssMetaData<Drawing, T> css, T initial, Runnable changed) {
        return new SimpleStyleableObjectProperty<>(css, initial) {
            @Override
            protected void invalidated() {
                get();
                changed.run();
            }
        };
    }

    private static Map<Ink, CssMetaData<Drawing, Color>> colors() {
        Map<Ink, CssMetaData<Drawing, Color>> all = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            all.put(ink, new CssMetaData<>(ink.property(), StyleConverter.getColorConverter(), Color.GRAY) {
                @Override
                public boolean isSettable(Drawing drawing) {
                    return true;
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(Drawing drawing) {
                    return drawing.style().colors.get(ink);
                }
            });
        }
        return all;
    }

    private static CssMetaData<Drawing, Number> length(
            String name, Function<Drawing, StyleableProperty<Number>> property) {
        return new CssMetaData<>(name, StyleConverter.getSizeConverter(), 0) {
            @Override
            public boolean isSettable(Drawing drawing) {
                return true;
            }

            @Override
            public StyleableProperty<Number> getStyleableProperty(Drawing drawing) {
                return property.apply(drawing);
            }
        };
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(List.of(FONT, LEAST_LINE, LEAST_GRIP, LEAST_TEXT));
        all.addAll(COLORS.values());
        return List.copyOf(all);
    }
}
