package firstlayer.widgets.broken.view;

/** Written to be rejected by a rule of the house. */
public final class PaintsNothingView {}
