package firstlayer.widget;

/**
 * A named setting.
 *
 * @param label what the menu says
 * @param query applied to the note's start values
 */
public record Preset(String label, String query) {}
