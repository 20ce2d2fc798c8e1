package firstlayer.widget;

import firstlayer.param.Parameter;

/** One parameter's control and the place where it stands. */
public record Row(Parameter<?> parameter, Spot spot) {

    public enum Spot {
        /** Above the picture: modes such as a scene. */
        BAR,
        /** A line of its own between bar and picture: what is typed. */
        LINE,
        /** Under the picture, always visible; at most five before the first prediction. */
        PANEL,
        /** Under the picture, behind <em>More</em>. */
        MORE
    }

    /** In the panel. */
    public static Row of(Parameter<?> parameter) {
        return new Row(parameter, Spot.PANEL);
    }

    public static Row bar(Parameter<?> parameter) {
        return new Row(parameter, Spot.BAR);
    }

    public static Row line(Parameter<?> parameter) {
        return new Row(parameter, Spot.LINE);
    }

    public static Row more(Parameter<?> parameter) {
        return new Row(parameter, Spot.MORE);
    }
}
