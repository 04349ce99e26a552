/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Changes a document as a tree: elements go, come twice, change places, get another's name, class or text. Of bytes changed at random nearly all would be broken JSON, and what
 * stands behind the reader would see none of it. PREFIX is how many bytes stand before the document. */

#include <json-glib/json-glib.h>
#include <string.h>

/* libFuzzer's: changes bytes at random. */
gsize LLVMFuzzerMutate (guint8 *data, gsize size, gsize max_size);

/* libFuzzer asks it for its next input: the new size, at most max_size. */
gsize LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, guint seed);

/* What a document holds, by what can be done to it. None is a reference of its own: the tree owns them. */
typedef struct
{
  GPtrArray *lists;    /* JsonArray: of elements */
  GPtrArray *elements; /* JsonObject: with a "t" */
  GPtrArray *classes;  /* JsonArray: the classes of an Attr */
} Parts;

static const char * const words[] = {
  "By Karin Holm", "Photo: Anders Lind / Example", "SKARVIK, May 3 (NCP) —", "3 May 2024", "Share this", "Read more:", "Correction:", "“We have waited,”", "Q:", "", "\u202e", "\u0301", "©", "|",
};

static const char * const names[] = { "byline", "caption", "credit", "headline", "pullquote", "photo", "related", "dateline", "factbox", "share" };

static guint
pick (GRand *rand,
      guint  n)
{
  return n > 1 ? (guint) g_rand_int_range (rand, 0, (gint32) n) : 0;
}

static void collect (JsonNode *node, Parts *parts);

static void
collect_list (JsonArray *array,
              Parts     *parts)
{
  guint n = json_array_get_length (array);

  if (n > 0 && JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, 0)))
    g_ptr_array_add (parts->lists, array);
  /* an Attr: the identifier, the classes, the keys and values */
  if (n == 3 && json_node_get_value_type (json_array_get_element (array, 0)) == G_TYPE_STRING && JSON_NODE_HOLDS_ARRAY (json_array_get_element (array, 1)))
    g_ptr_array_add (parts->classes, json_array_get_array_element (array, 1));
  for (guint i = 0; i < n; i++)
    collect (json_array_get_element (array, i), parts);
}

static void
collect (JsonNode *node,
         Parts    *parts)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    collect_list (json_node_get_array (node), parts);
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr(GList) members = json_object_get_values (object);

      if (json_object_has_member (object, "t"))
        g_ptr_array_add (parts->elements, object);
      for (GList *member = members; member != NULL; member = member->next)
        collect (member->data, parts);
    }
}

static void
insert (JsonArray *array,
        guint      place,
        JsonNode  *node)
{
  /* json-glib can only append */
  json_array_add_element (array, node);
  for (guint i = place, n = json_array_get_length (array) - 1; i < n; i++)
    {
      json_array_add_element (array, json_array_dup_element (array, place));
      json_array_remove_element (array, place);
    }
}

static void
drop_element (Parts *parts,
              GRand *rand)
{
  JsonArray *list = g_ptr_array_index (parts->lists, pick (rand, parts->lists->len));

  json_array_remove_element (list, pick (rand, json_array_get_length (list)));
}

/* A copy of an element, at another place; an inline among blocks is what a reader must bear, too. json_node_copy() would share what is in it, and an element that is
 * put into itself would be a ring. */
static void
copy_element (Parts *parts,
              GRand *rand)
{
  JsonArray *from = g_ptr_array_index (parts->lists, pick (rand, parts->lists->len));
  JsonArray *to = pick (rand, 2) ? from : g_ptr_array_index (parts->lists, pick (rand, parts->lists->len));
  g_autofree char *text = json_to_string (json_array_get_element (from, pick (rand, json_array_get_length (from))), FALSE);

  insert (to, pick (rand, json_array_get_length (to) + 1), json_from_string (text, NULL));
}

/* The element in a Div or a BlockQuote of its own. */
static void
wrap_element (Parts *parts,
              GRand *rand)
{
  JsonArray *list = g_ptr_array_index (parts->lists, pick (rand, parts->lists->len));
  guint place = pick (rand, json_array_get_length (list));
  g_autoptr(JsonNode) inner = json_array_dup_element (list, place);
  g_autofree char *text = json_to_string (inner, FALSE);
  g_autofree char *wrapped = pick (rand, 2) ? g_strdup_printf ("{\"t\":\"BlockQuote\",\"c\":[%s]}", text)
                                            : g_strdup_printf ("{\"t\":\"Div\",\"c\":[[\"\",[\"%s\"],[]],[%s]]}", names[pick (rand, G_N_ELEMENTS (names))], text);

  json_array_remove_element (list, place);
  insert (list, place, json_from_string (wrapped, NULL));
}

static void
rename_element (Parts *parts,
                GRand *rand)
{
  JsonObject *one = g_ptr_array_index (parts->elements, pick (rand, parts->elements->len));
  JsonObject *other = g_ptr_array_index (parts->elements, pick (rand, parts->elements->len));

  json_object_set_member (one, "t", json_node_copy (json_object_get_member (other, "t")));
}

/* The text of an element: one of ours, another's, or its own with bytes changed. */
static void
change_text (Parts *parts,
             GRand *rand)
{
  JsonObject *object = g_ptr_array_index (parts->elements, pick (rand, parts->elements->len));
  JsonNode *content = json_object_get_member (object, "c");
  char buffer[256];
  g_autofree char *text = NULL;
  gsize length;

  if (content == NULL || json_node_get_value_type (content) != G_TYPE_STRING)
    return;
  length = g_strlcpy (buffer, json_node_get_string (content), sizeof buffer);
  length = LLVMFuzzerMutate ((guint8 *) buffer, MIN (length, sizeof buffer - 1), sizeof buffer);
  text = pick (rand, 2) ? g_strdup (words[pick (rand, G_N_ELEMENTS (words))]) : g_utf8_make_valid (buffer, (gssize) length);
  json_object_set_string_member (object, "c", text);
}

static void
add_class (Parts *parts,
           GRand *rand)
{
  if (parts->classes->len > 0)
    json_array_add_string_element (g_ptr_array_index (parts->classes, pick (rand, parts->classes->len)), names[pick (rand, G_N_ELEMENTS (names))]);
}

/* One change or a few; the parts are collected anew each time, since a change can take some of them away. */
static void
mutate (JsonNode *root,
        GRand    *rand)
{
  static void (* const changes[]) (Parts *, GRand *) = { drop_element, copy_element, wrap_element, rename_element, change_text, change_text, add_class };

  for (guint n = pick (rand, 4) + 1; n > 0; n--)
    {
      g_autoptr(GPtrArray) lists = g_ptr_array_new ();
      g_autoptr(GPtrArray) elements = g_ptr_array_new ();
      g_autoptr(GPtrArray) classes = g_ptr_array_new ();
      Parts parts = { lists, elements, classes };

      collect (root, &parts);
      if (lists->len == 0 || elements->len == 0)
        return;
      changes[pick (rand, G_N_ELEMENTS (changes))] (&parts, rand);
    }
}

/* json-glib recurses into what it reads, without a bound, and it reads comments, which are no JSON's: so brackets count in texts as outside. What has more
 * of them open than any document is left to the bytes. */
#define DEEPEST 500

static gboolean
is_too_deep (const char *json)
{
  guint open = 0;

  for (; *json != '\0' && open <= DEEPEST; json++)
    if (*json == '[' || *json == '{')
      open++;
    else if ((*json == ']' || *json == '}') && open > 0)
      open--;
  return open > DEEPEST;
}

gsize
LLVMFuzzerCustomMutator (guint8 *data,
                         gsize   size,
                         gsize   max_size,
                         guint   seed)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
  g_autofree char *before = size > PREFIX ? g_strndup ((const char *) data + PREFIX, size - PREFIX) : NULL;
  g_autofree char *after = NULL;
  g_autoptr(JsonNode) root = NULL;
  gsize length;

  /* bytes have their turn, too, and are all that can be changed in what is no JSON */
  if (pick (rand, 4) > 0 && before != NULL && !is_too_deep (before))
    root = json_from_string (before, NULL);
  if (root == NULL)
    return LLVMFuzzerMutate (data, size, max_size);
  mutate (root, rand);
  after = json_to_string (root, FALSE);
  length = strlen (after);
  if (PREFIX + length > max_size)
    return LLVMFuzzerMutate (data, size, max_size);
  memcpy (data + PREFIX, after, length);
  return PREFIX + length;
}
