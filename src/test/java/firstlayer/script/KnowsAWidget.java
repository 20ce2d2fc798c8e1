package firstlayer.script;

import firstlayer.widget.Widget;

/** Written to be rejected by a rule of the house. */
public record KnowsAWidget(Widget<?> widget) {}
