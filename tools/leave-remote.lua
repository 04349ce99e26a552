-- SPDX-License-Identifier: LGPL-2.1-or-later
-- Pandoc puts no element into a one-file page that is marked data-external: it stays on the network, where it was.

local function is_remote (address)
  return address:match '^%a[%w+.-]*://' or address:match '^//'
end

function Image (image)
  if is_remote (image.src) then
    image.attributes['data-external'] = '1'
    return image
  end
end

local function leave (raw)
  if raw.format:match '^html' then
    raw.text = raw.text:gsub ('<(%a[%w-]*)', '<%1 data-external="1"')
    return raw
  end
end

RawBlock = leave
RawInline = leave
