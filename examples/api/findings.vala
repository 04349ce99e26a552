/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Lists what is found in an article, rejects the findings of a kind, and writes the result, without waiting for any of it.
 * usage: findings AST.json LABEL OUTPUT.json */

async void run (File input, string label, File output) throws Error {
    var document = yield new Newsdoc.Document.from_file_async (input, null);
    yield document.normalize_async (null);

    for (uint i = 0; i < document.findings.get_n_items (); i++) {
        var finding = (Newsdoc.Finding) document.findings.get_item (i);
        stdout.printf ("%s %s %.2f %s\n", finding.label, finding.rule, finding.confidence, finding.text);
        if (finding.label == label)
            finding.reject ();
    }
    yield document.normalize_async (null);

    var stream = yield output.replace_async (null, false, FileCreateFlags.NONE);
    yield document.write_to_stream_async (stream, null);
    yield stream.close_async ();
}

int main (string[] args) {
    var loop = new MainLoop ();
    int status = 0;

    if (args.length != 4) {
        stderr.printf ("usage: findings AST.json LABEL OUTPUT.json\n");
        return 1;
    }
    run.begin (File.new_for_commandline_arg (args[1]), args[2], File.new_for_commandline_arg (args[3]), (source, result) => {
        try {
            run.end (result);
        } catch (Error error) {
            stderr.printf ("%s\n", error.message);
            status = 1;
        }
        loop.quit ();
    });
    loop.run ();
    return status;
}
