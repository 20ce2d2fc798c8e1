package firstlayer.ui.prose;

import firstlayer.note.node.NoteLink;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where a page leads that it cannot go itself.
 *
 * @param web opens a page of the web, only ever on the reader's click
 * @param go  opens another question: {@code learning-rate?rate=1.9}
 * @param note opens a note of the folder, at a heading of it
 * @param explain what the page a link leads to says of its heading, as the glossary of a term
 * @param say tells the reader why something clicked did not work
 */
public record LinkHandlers(
        Consumer<URI> web,
        Consumer<String> go,
        Consumer<NoteLink> note,
        Function<NoteLink, Optional<String>> explain,
        Consumer<String> say) {}
