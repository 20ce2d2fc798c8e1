package firstlayer.app;

/** A note that tries what a page of the web would fall for. */
final class HostileFolder {

    static final String NOTE = """
            ---
            question: "Q </title><script>alert(1)</script> & \\" ' ?"
            widget: neuron
            start: b=-1
            ---
            <script>alert(1)</script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a> </main></body>

            [js](javascript:alert(1)) [d](data:text/html,x) [f](file:///etc/passwd) [w](//evil.example/x)
            [ok](https://example.org/"onmouseover="x) [q](https://example.org/?a=b&c=<d>"e"#'f')
            [port](https://example.org:99999/) [odd](https://a_b.example/) [user](https://u:p@example.org/)
            [note](https://example.org/a[^f]) and [mark[^f] inside](https://example.org) <https://example.org/ü> www.example.org
            ![out](https://evil.example/x.png) ![up](../../secret.png) ![q](x"onerror="y.png)

            $\\href{javascript:alert(1)}{x}$ $\\text{</svg><script>}$ $a<b>c&d"e$ `</code><script>` `{nosuch}` \\live{z}

            ```html" onload="x
            </pre><script>alert(1)</script> url(https://evil.example)
            ```

            [^f]: A <b>note</b>[^g] on [^f] itself.
            [^g]: Another [x](https://example.org/<>).
            [^h]: Nobody refers to this.

            > [!PREDICT] a"b<c>
            > <script> A question with [^f], ![x](y.png) and [set](set:b=1)?
            > - [ ] <b>one</b>
            >   > # A heading in what is said
            > - [x] | two |
            >
            > [run](set:b=0&w1="><script>) [run](set:b=0)

            > [!STOP] <script>
            > x [show](set:b=1)

            ###### Six first

            # One later

            ## Six first

            | a | b | <c> |
            |:-:|--:|
            | 1 |

            | <script> | x |
            |:--|:-:|
            | `a|b` [^h] | y | z |

            3000000000. big
            - [ ] box
              - [x] ticked

            1. one
               * two

                     code

            &#0; &#xD800; &#x1F; \u0007 \u202E turned \uFFFF

            ## Check yourself

            - <i>Which</i> of [^f]? {#q"><x}
              - [x] ![o](x.png)
                > <script>
              - [ ] $\\nosuch$
                > `b`

            ## Answer

            <script> ## not a heading

            ### A part

            ## In your own words

            words and no list

            ## Sources
            """;

    private HostileFolder() {}
}
