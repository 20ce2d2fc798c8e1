/** What is remembered between runs, as readable JSON in one folder; nothing is ever lost by writing it. */
package firstlayer.store;
