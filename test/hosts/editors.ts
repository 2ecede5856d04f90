import type {Page} from 'puppeteer-core';
import {bundle} from '../support/bundle.mjs';

/** An editor of a CMS. It returns what the editor makes of HTML that somebody pastes or writes in its source view. */
export type Editor = (page: Page, html: string) => Promise<string>;

/**
 * TinyMCE with the valid elements of Umbraco (RichTextEditorSettings.cs), as far as they matter to a snippet.
 * It keeps no `data-*`, no `lang` on a div, and everything on a frame.
 */
export const tinymce: Editor = async (page, html) => {
  await page.addScriptTag({url: '/node_modules/tinymce/tinymce.min.js'});
  return page.evaluate(async (source) => {
    const area = document.createElement('textarea');
    document.body.append(area);
    const {tinymce: tiny} = window as unknown as {
      tinymce: {
        init: (options: object) => Promise<readonly {setContent: (html: string) => void; getContent: () => string}[]>;
      };
    };
    const block = 'id|dir|class|align|style';
    const [editor] = await tiny.init({
      target: area,
      promotion: false,
      convert_urls: false,
      entity_encoding: 'raw',
      valid_elements: [
        '+a[id|style|rel|hreflang|dir|lang|type|name|href|target|title|class]',
        `-strong/-b[class|style],-em/-i[class|style],#p[${block}],-div[${block}],-span[class|align|style]`,
        '-ol[class|reversed|start|style|type],-ul[class|style],-li[class|style],br[class]',
        `-h1[${block}],-h2[${block}],-h3[${block}],-h4[${block}],-h5[${block}],-h6[${block}]`,
        'iframe[*]',
      ].join(','),
      invalid_elements: 'font',
    });
    editor?.setContent(source);
    return editor?.getContent() ?? '';
  }, html);
};

/**
 * CKEditor 5 as dpl-cms sets it up for its text format "basic" (editor.editor.basic.yml). It allows only
 * the tags that its plugins know.
 */
export const ckeditor: Editor = async (page, html) => {
  const found = await page.evaluateHandle("import('/node_modules/ckeditor5/dist/browser/ckeditor5.js')");
  return page.evaluate(
    async (module, source) => {
      interface Instance {
        setData: (html: string) => void;
        getData: () => string;
      }
      const kit = module as Record<string, {create: (element: HTMLElement, options: object) => Promise<Instance>}>;
      const host = document.createElement('div');
      document.body.append(host);
      const editor = await kit['ClassicEditor']?.create(host, {
        licenseKey: 'GPL',
        plugins: [
          ...['Essentials', 'Paragraph', 'Heading', 'Bold', 'Italic', 'SpecialCharacters', 'List', 'ListProperties'],
          ...['BlockQuote', 'Table', 'Link', 'RemoveFormat', 'SourceEditing', 'GeneralHtmlSupport'],
        ].map((name) => kit[name]),
        heading: {
          options: [
            {model: 'paragraph', title: 'Paragraph'},
            {model: 'heading2', view: 'h2', title: 'Heading 2'},
            {model: 'heading3', view: 'h3', title: 'Heading 3'},
          ],
        },
        list: {properties: {reversed: true, startIndex: true, styles: false}},
        htmlSupport: {allow: [{name: 'a', attributes: {target: '_blank'}}]},
      });
      editor?.setData(source);
      return editor?.getData() ?? '';
    },
    found,
    html,
  );
};

const tiptapSource = `
    import {Editor, Extension, Mark, Node} from '@tiptap/core';
    import StarterKit from '@tiptap/starter-kit';
    const Div = Node.create({
      name: 'div', group: 'block', content: 'block+', priority: 60,
      parseHTML: () => [{tag: 'div'}],
      renderHTML: ({HTMLAttributes}) => ['div', HTMLAttributes, 0],
    });
    const attribute = (name) => ({
      [name]: {
        default: null,
        parseHTML: (element) => element.getAttribute(name),
        renderHTML: (attributes) => (attributes[name] ? {[name]: attributes[name]} : {}),
      },
    });
    const data = {
      data: {
        default: null,
        parseHTML: (element) =>
          Object.fromEntries([...element.attributes].filter(({name}) => name.startsWith('data-')).map(({name, value}) => [name, value])),
        renderHTML: ({data}) => data ?? {},
      },
    };
    const link = {HTMLAttributes: {target: '', rel: null, 'data-router-slot': 'disabled'}};
    const types = ['div', 'paragraph', 'heading', 'link'];
    const Attributes = Extension.create({
      name: 'attributes',
      addGlobalAttributes: () => [{types, attributes: {...attribute('class'), ...attribute('id'), ...data}}],
    });
    window.throughTiptap = (html) => {
      const element = document.body.appendChild(document.createElement('div'));
      return new Editor({element, extensions: [StarterKit.configure({link}), Div, Attributes], content: html}).getHTML();
    };`;

let tiptapScript: Promise<string> | undefined;

/**
 * Tiptap as Umbraco has it since 15.3 (pull request 18124): the starter kit, with `div` and `span`, and with `class`,
 * `id` and `data-*` on every element. Its link (`UmbLink`) has an empty `target`, until 17.3, and `_blank` only where the
 * editor has chosen a new window.
 */
export const tiptap: Editor = async (page, html) => {
  tiptapScript ??= bundle(tiptapSource);
  await page.addScriptTag({content: await tiptapScript, type: 'module'});
  await page.waitForFunction('window.throughTiptap');
  return page.evaluate(
    (source) => (window as unknown as {throughTiptap: (html: string) => string}).throughTiptap(source),
    html,
  );
};
