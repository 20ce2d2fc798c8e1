/** The widgets of the five questions, each in a room of its own, and what their views have in common. */
package firstlayer.widgets;
