/** The front door: main, command line, composition by constructor, and the only list of all widgets. */
package firstlayer.app;
