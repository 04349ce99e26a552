/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "finding-list.h"

#include "newsdoc-finding.h"

struct _NewsdocFindingList
{
  GObject    parent_instance;
  GPtrArray *items;
};

static GType
get_item_type (GListModel *model)
{
  return NEWSDOC_TYPE_FINDING;
}

static guint
get_n_items (GListModel *model)
{
  return NEWSDOC_FINDING_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GPtrArray *items = NEWSDOC_FINDING_LIST (model)->items;

  return position < items->len ? g_object_ref (items->pdata[position]) : NULL;
}

static void
init_model (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (NewsdocFindingList, newsdoc_finding_list, G_TYPE_OBJECT, G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_model))

static void
newsdoc_finding_list_finalize (GObject *object)
{
  g_ptr_array_unref (NEWSDOC_FINDING_LIST (object)->items);
  G_OBJECT_CLASS (newsdoc_finding_list_parent_class)->finalize (object);
}

static void
newsdoc_finding_list_class_init (NewsdocFindingListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = newsdoc_finding_list_finalize;
}

static void
newsdoc_finding_list_init (NewsdocFindingList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

NewsdocFindingList *
newsdoc_finding_list_new (void)
{
  return g_object_new (NEWSDOC_TYPE_FINDING_LIST, NULL);
}

GPtrArray *
newsdoc_finding_list_swap (NewsdocFindingList *self,
                           GPtrArray          *items)
{
  GPtrArray *before = self->items;

  self->items = items;
  g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, items->len);
  return before;
}
