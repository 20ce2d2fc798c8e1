package firstlayer.note;

import org.commonmark.node.CustomNode;

/** A dollar sign that another one follows with words between: money, most likely, and so no formula. */
final class DollarSign extends CustomNode {}
