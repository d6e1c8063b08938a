import type { Category } from '../codes'
/** What Chinese and Japanese readers call each category: a search in their language finds a record that has no text in it. */

export const CATEGORY_TERMS: Record<Category, readonly string[]> = {
  dual_use: ['两用物项', '軍民両用', 'デュアルユース'],
  export_control: ['出口管制', '輸出管理', '輸出規制'],
  rare_earths: ['稀土', 'レアアース', '希土類'],
  entity_listing: ['实体清单', 'エンティティーリスト'],
  food_import: ['食品进口', '水产品', '食品輸入', '水産物'],
  customs: ['海关', '税関'],
  trade_remedy: ['反倾销', '反补贴', 'アンチダンピング', '不当廉売関税'],
  travel_advisory: ['旅游提醒', '渡航自粛'],
  culture_education: ['文化教育交流', '留学', '文化交流'],
  individual_sanction: ['制裁', '個人制裁'],
  investment_finance: ['投资', '金融', '投資'],
  procurement: ['政府采购', '政府調達'],
  visa: ['签证', '査証', 'ビザ'],
  diplomatic: ['外交'],
  support: ['补贴', '支援', '補助金'],
  other: [],
}
