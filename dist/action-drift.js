const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
import{sr as e,t}from"./chunks/engine-Bwt3kvc7.js";await e(e=>t(`drift`,e));export{};