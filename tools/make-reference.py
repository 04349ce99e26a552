#!/usr/bin/env python3
# SPDX-License-Identifier: LGPL-2.1-or-later
"""Make a reference document for Pandoc, in which every style of the constructs is defined.

usage: make-reference.py STYLES.ini OUT.docx|OUT.odt [PANDOC]

The document is the one that the Pandoc at hand has by default (pandoc --print-default-data-file), with the styles of STYLES.ini put into it.
"""
import configparser
import io
import os
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile

SPECIAL = ('fonts', 'page')
OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:%s:1.0'
W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
STYLE, FO, TEXT = OFFICE % 'style', OFFICE % 'xsl-fo-compatible', OFFICE % 'text'
SVG = OFFICE % 'svg-compatible'


def parse(data):
    """The tree of an XML file, with its prefixes registered so that they are written again as they were."""
    for _, (prefix, uri) in ET.iterparse(io.BytesIO(data), events=['start-ns']):
        ET.register_namespace(prefix, uri)
    return ET.fromstring(data)


def serialize(root):
    return ET.tostring(root, encoding='UTF-8', xml_declaration=True)


class Docx:
    """WordprocessingML: lengths are twentieths of a point, sizes half points, rules eighths."""
    parts = {'word/styles.xml': 'styles', 'word/fontTable.xml': 'font_table', 'word/document.xml': 'document'}

    def __init__(self, config):
        self.config = config

    def make(self, parent, tag, **attributes):
        element = ET.SubElement(parent, '{%s}%s' % (W, tag))
        for key, value in attributes.items():
            element.set('{%s}%s' % (W, key), str(value))
        return element

    def find_style(self, root, name):
        for style in root.findall('{%s}style' % W):
            if style.get('{%s}styleId' % W) == name:
                return style
        style = self.make(root, 'style', type='paragraph', customStyle=1, styleId=name)
        self.make(style, 'name', val=name)
        return style

    def paragraph(self, style, s):
        properties = self.make(style, 'pPr')
        if s.getboolean('keep', False):
            self.make(properties, 'keepNext')
        rules = [(side, s.get('rule-' + side)) for side in ('top', 'bottom') if s.get('rule-' + side)]
        if rules:
            borders = self.make(properties, 'pBdr')
            for side, rule in rules:
                width, color = rule.split()
                self.make(borders, side, val='single', sz=round(float(width) * 8),
                          space=s.get('padding', 0), color=color)
        if 'fill' in s:
            self.make(properties, 'shd', val='clear', color='auto', fill=s['fill'])
        spacing = {key: round(s.getfloat(key) * 20) for key in ('before', 'after') if key in s}
        if 'line' in s:
            spacing.update(line=round(s.getfloat('line') * 240), lineRule='auto')
        if spacing:
            self.make(properties, 'spacing', **spacing)
        indents = {'left' if key == 'start' else 'right': round(s.getfloat(key) * 20) for key in ('start', 'end') if key in s}
        if indents:
            self.make(properties, 'ind', **indents)
        if 'align' in s:
            self.make(properties, 'jc', val={'start': 'left', 'end': 'right'}.get(s['align'], s['align']))

    def characters(self, style, s):
        properties = self.make(style, 'rPr')
        if 'font' in s:
            font = self.config['fonts'][s['font']]
            self.make(properties, 'rFonts', ascii=font, hAnsi=font, cs=font)
        for key, names in (('bold', ('b', 'bCs')), ('italic', ('i', 'iCs')), ('caps', ('caps',))):
            for name in names if key in s else ():
                self.make(properties, name, val=int(s.getboolean(key)))
        if 'color' in s:
            self.make(properties, 'color', val=s['color'])
        if 'spacing' in s:
            self.make(properties, 'spacing', val=round(s.getfloat('spacing') * 20))
        for name in ('sz', 'szCs') if 'size' in s else ():
            self.make(properties, name, val=round(s.getfloat('size') * 2))

    def styles(self, root):
        for name in self.config.sections():
            if name in SPECIAL:
                continue
            s, style = self.config[name], self.find_style(root, name)
            for old in ('basedOn', 'pPr', 'rPr') if 'based' in s else ('pPr', 'rPr'):
                for element in style.findall('{%s}%s' % (W, old)):
                    style.remove(element)
            if s.get('type') == 'character':
                style.set('{%s}type' % W, 'character')
            elif 'based' in s or style.find('{%s}basedOn' % W) is None and name != 'Normal':
                based = ET.Element('{%s}basedOn' % W, {'{%s}val' % W: s.get('based', 'Normal')})
                style.insert(1, based)
            if s.get('type') != 'character':
                self.paragraph(style, s)
            self.characters(style, s)

    def font_table(self, root):
        for kind in ('serif', 'sans'):
            font = self.make(root, 'font', name=self.config['fonts'][kind])
            self.make(font, 'altName', val=self.config['fonts'][kind + '-else'])

    def document(self, root):
        page = self.config['page']
        for section in root.iter('{%s}sectPr' % W):
            for old in ('pgSz', 'pgMar'):
                for element in section.findall('{%s}%s' % (W, old)):
                    section.remove(element)
            twips = {key: round(page.getfloat(key) * 20) for key in page}
            size = ET.Element('{%s}pgSz' % W, {'{%s}w' % W: str(twips['width']), '{%s}h' % W: str(twips['height'])})
            margins = {'top': twips['margin-top'], 'right': twips['margin'], 'bottom': twips['margin'], 'left': twips['margin'],
                       'header': 720, 'footer': 720, 'gutter': 0}
            margin = ET.Element('{%s}pgMar' % W, {'{%s}%s' % (W, key): str(value) for key, value in margins.items()})
            # behind what is noted of headers and footnotes, in front of all else
            at = sum(child.tag.rsplit('}')[-1] in ('headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type') for child in section)
            section.insert(at, margin)
            section.insert(at, size)


class Odt:
    """OpenDocument: lengths carry their unit."""
    parts = {'styles.xml': 'styles'}

    def __init__(self, config):
        self.config = config

    def name(self, section):
        return self.config[section].get('odt', section) if section in self.config else section

    def find_style(self, styles, name, family):
        for style in styles.findall('{%s}style' % STYLE):
            if style.get('{%s}name' % STYLE) == name:
                return style
        return ET.SubElement(styles, '{%s}style' % STYLE, {'{%s}name' % STYLE: name, '{%s}family' % STYLE: family, '{%s}class' % STYLE: 'text'})

    def paragraph(self, style, s):
        properties = ET.SubElement(style, '{%s}paragraph-properties' % STYLE)
        for key, names in (('before', ('margin-top',)), ('after', ('margin-bottom',)), ('start', ('margin-left',)), ('end', ('margin-right',)),
                           ('padding', ('padding',))):
            for name in names if key in s else ():
                properties.set('{%s}%s' % (FO, name), s[key] + 'pt')
        if 'line' in s:
            properties.set('{%s}line-height' % FO, '%d%%' % round(s.getfloat('line') * 100))
        if 'align' in s:
            properties.set('{%s}text-align' % FO, s['align'])
        if s.getboolean('keep', False):
            properties.set('{%s}keep-with-next' % FO, 'always')
        if 'fill' in s:
            properties.set('{%s}background-color' % FO, '#' + s['fill'])
        for side in ('top', 'bottom'):
            if 'rule-' + side in s:
                width, color = s['rule-' + side].split()
                properties.set('{%s}border-%s' % (FO, side), '%spt solid #%s' % (width, color))

    def characters(self, style, s):
        properties = ET.SubElement(style, '{%s}text-properties' % STYLE)
        if 'font' in s:
            for suffix in ('', '-asian', '-complex'):
                properties.set('{%s}font-name%s' % (STYLE, suffix), self.config['fonts'][s['font']])
        for key, name, on in (('bold', 'font-weight', 'bold'), ('italic', 'font-style', 'italic')):
            if key in s:
                value = on if s.getboolean(key) else 'normal'
                properties.set('{%s}%s' % (FO, name), value)
                properties.set('{%s}%s-complex' % (STYLE, name), value)
        if 'caps' in s:
            properties.set('{%s}text-transform' % FO, 'uppercase' if s.getboolean('caps') else 'none')
        if 'color' in s:
            properties.set('{%s}color' % FO, '#' + s['color'])
        if 'spacing' in s:
            properties.set('{%s}letter-spacing' % FO, s['spacing'] + 'pt')
        if 'size' in s:
            properties.set('{%s}font-size' % FO, s['size'] + 'pt')
            properties.set('{%s}font-size-complex' % STYLE, s['size'] + 'pt')

    def styles(self, root):
        faces = root.find('{%s}font-face-decls' % (OFFICE % 'office'))
        for kind in ('serif', 'sans'):
            font = self.config['fonts'][kind]
            ET.SubElement(faces, '{%s}font-face' % STYLE, {'{%s}name' % STYLE: font,
                          '{%s}font-family' % SVG: "'%s', '%s'" % (font, self.config['fonts'][kind + '-else'])})
        styles = root.find('{%s}styles' % (OFFICE % 'office'))
        for section in self.config.sections():
            if section in SPECIAL:
                continue
            s = self.config[section]
            family = 'text' if s.get('type') == 'character' else 'paragraph'
            style = self.find_style(styles, self.name(section), family)
            for child in list(style):
                style.remove(child)
            if 'based' in s:
                style.set('{%s}parent-style-name' % STYLE, self.name(s['based']))
            elif family == 'paragraph' and not style.get('{%s}parent-style-name' % STYLE) and section != 'Normal':
                style.set('{%s}parent-style-name' % STYLE, 'Standard')
            if family == 'paragraph':
                self.paragraph(style, s)
            self.characters(style, s)
        for layout in root.iter('{%s}page-layout-properties' % STYLE):
            page = self.config['page']
            for key, names in (('width', ['page-width']), ('height', ['page-height']), ('margin-top', ['margin-top']),
                               ('margin', ['margin-bottom', 'margin-left', 'margin-right'])):
                for name in names:
                    layout.set('{%s}%s' % (FO, name), page[key] + 'pt')


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__.split('\n\n')[1])
    styles, out = sys.argv[1:3]
    pandoc = sys.argv[3] if len(sys.argv) > 3 else 'pandoc'
    config = configparser.ConfigParser()
    with open(styles, encoding='utf-8') as file:
        config.read_file(file)
    ending = os.path.splitext(out)[1]
    if ending not in ('.docx', '.odt'):
        sys.exit('make-reference.py: %s is neither .docx nor .odt' % out)
    maker = (Docx if ending == '.docx' else Odt)(config)
    default = subprocess.run([pandoc, '--print-default-data-file', 'reference' + ending], check=True, stdout=subprocess.PIPE).stdout
    with zipfile.ZipFile(io.BytesIO(default)) as source, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as sink:
        for item in source.infolist():
            data = source.read(item)
            if item.filename in maker.parts:
                root = parse(data)
                getattr(maker, maker.parts[item.filename])(root)
                data = serialize(root)
            sink.writestr(item, data)


if __name__ == '__main__':
    main()
