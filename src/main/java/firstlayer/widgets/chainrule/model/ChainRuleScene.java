package firstlayer.widgets.chainrule.model;

/** What is looked at. */
public enum ChainRuleScene {
    GRAPH("Graph"),
    CHAIN("Deep chain"),
    DIAMONDS("Diamonds");

    final String words;

    ChainRuleScene(String words) {
        this.words = words;
    }
}
