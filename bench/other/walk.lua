-- SPDX-License-Identifier: LGPL-2.1-or-later
-- Looks at each element, and changes none.
function Inline (element) return nil end
function Block (element) return nil end
